-- Illustrative months: made up, apart from the returns, never beside a month of the user's own.

-- CreateTable
CREATE TABLE "sample_month" (
    "month" DATE NOT NULL,
    "calls_blocked" INTEGER NOT NULL,
    "calls_offered" INTEGER NOT NULL,
    "calls_answered" INTEGER NOT NULL,
    "calls_answered_within_12s" INTEGER NOT NULL,
    "calls_abandoned_within_12s" INTEGER NOT NULL,
    "wait_seconds_total" BIGINT NOT NULL,
    "enquiries" INTEGER NOT NULL,
    "enquiries_resolved_first_time" INTEGER NOT NULL,
    "complaints" INTEGER NOT NULL,
    "cases_assigned" INTEGER NOT NULL,
    "cases_assigned_within_3h" INTEGER NOT NULL,
    "rated_1" INTEGER NOT NULL,
    "rated_2" INTEGER NOT NULL,
    "rated_3" INTEGER NOT NULL,
    "rated_4" INTEGER NOT NULL,
    "rated_5" INTEGER NOT NULL,
    "emails" INTEGER NOT NULL,
    "other_written" INTEGER NOT NULL,

    CONSTRAINT "sample_month_pkey" PRIMARY KEY ("month")
);

ALTER TABLE "sample_month"
  ADD CONSTRAINT "sample_month_is_first_day" CHECK (extract(day FROM "month") = 1);

-- They can't come beside a month of the user's own …
CREATE FUNCTION sample_month_alone() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "month_revision") THEN
    RAISE EXCEPTION 'illustrative months can''t stand beside months of one''s own'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sample_month_alone';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "alone" AFTER INSERT ON "sample_month" FOR EACH STATEMENT EXECUTE FUNCTION sample_month_alone();

-- … and the first of these takes them away, in its own transaction, by whatever way it comes.
CREATE FUNCTION remove_sample_months() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "sample_month";
  RETURN NULL;
END $$;

CREATE TRIGGER "own_month" AFTER INSERT ON "month_revision" FOR EACH STATEMENT EXECUTE FUNCTION remove_sample_months();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123010000_illustrative_months');
