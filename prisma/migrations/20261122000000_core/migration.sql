-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "month_revision" (
    "month" DATE NOT NULL,
    "revision" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "calls_blocked" INTEGER,
    "calls_offered" INTEGER,
    "calls_answered" INTEGER,
    "calls_answered_within_12s" INTEGER,
    "calls_abandoned_within_12s" INTEGER,
    "wait_seconds_total" BIGINT,
    "enquiries" INTEGER,
    "enquiries_resolved_first_time" INTEGER,
    "complaints" INTEGER,
    "cases_assigned" INTEGER,
    "cases_assigned_within_3h" INTEGER,
    "rated_1" INTEGER,
    "rated_2" INTEGER,
    "rated_3" INTEGER,
    "rated_4" INTEGER,
    "rated_5" INTEGER,
    "emails" INTEGER,
    "other_written" INTEGER,
    "suspended" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "source_file" TEXT,
    "source_sha256" TEXT,
    "idempotency_key" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID NOT NULL,

    CONSTRAINT "month_revision_pkey" PRIMARY KEY ("month","revision")
);

-- CreateTable
CREATE TABLE "measure_definition" (
    "id" BIGSERIAL NOT NULL,
    "measure" TEXT NOT NULL,
    "valid_from" DATE,
    "kind" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_zh_hant" TEXT NOT NULL,
    "note_zh_hans" TEXT NOT NULL,
    "numerator" TEXT NOT NULL,
    "denominator" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale" INTEGER NOT NULL,
    "precision" INTEGER NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "measure_definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_target" (
    "id" BIGSERIAL NOT NULL,
    "measure" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "value" DECIMAL(18,6) NOT NULL,
    "comparison" TEXT NOT NULL,
    "citation_book" TEXT,
    "citation_place" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "measure_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_plan" (
    "id" BIGSERIAL NOT NULL,
    "measure" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(18,6) NOT NULL,
    "citation_book" TEXT,
    "citation_place" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "measure_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_figure" (
    "id" BIGSERIAL NOT NULL,
    "measure" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "value" DECIMAL(18,6) NOT NULL,
    "half_unit" DECIMAL(18,6) NOT NULL,
    "precision_reason" TEXT NOT NULL,
    "citation_book" TEXT NOT NULL,
    "citation_place" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "published_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "general_holiday" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "kept" BOOLEAN NOT NULL DEFAULT true,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "general_holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dated_setting" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE,
    "value" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "dated_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "migration_done" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "migration_done_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "month_revision_idempotency_key_key" ON "month_revision"("idempotency_key");

-- CreateIndex
CREATE INDEX "month_revision_known_at_idx" ON "month_revision"("known_at");

-- CreateIndex
CREATE INDEX "measure_definition_measure_valid_from_idx" ON "measure_definition"("measure", "valid_from");

-- CreateIndex
CREATE INDEX "measure_target_measure_valid_from_idx" ON "measure_target"("measure", "valid_from");

-- CreateIndex
CREATE INDEX "measure_plan_measure_year_idx" ON "measure_plan"("measure", "year");

-- CreateIndex
CREATE INDEX "published_figure_measure_year_idx" ON "published_figure"("measure", "year");

-- CreateIndex
CREATE INDEX "general_holiday_day_idx" ON "general_holiday"("day");

-- CreateIndex
CREATE INDEX "dated_setting_name_valid_from_idx" ON "dated_setting"("name", "valid_from");

-- CreateIndex
CREATE INDEX "audit_event_subject_idx" ON "audit_event"("subject");

-- AddForeignKey
ALTER TABLE "month_revision" ADD CONSTRAINT "month_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "measure_definition" ADD CONSTRAINT "measure_definition_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "measure_target" ADD CONSTRAINT "measure_target_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "measure_plan" ADD CONSTRAINT "measure_plan_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "general_holiday" ADD CONSTRAINT "general_holiday_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "dated_setting" ADD CONSTRAINT "dated_setting_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say: the rules that hold even for a raw INSERT by the serving role.
-- ---------------------------------------------------------------------------------------------------------

-- People
ALTER TABLE "person"
  ADD CONSTRAINT "person_role_known" CHECK ("role" IN ('viewer', 'officer', 'manager', 'admin', 'operator', 'record')),
  ADD CONSTRAINT "person_name_given" CHECK (length(btrim("name")) > 0);

-- Counts of a month: the identities between them (lib/kpi/counts.ts is the catalogue; a test holds the two together)
ALTER TABLE "month_revision"
  ADD CONSTRAINT "month_is_first_day" CHECK (extract(day FROM "month") = 1 AND "month" >= DATE '1900-01-01' AND "month" < DATE '3000-01-01'),
  ADD CONSTRAINT "revision_from_one" CHECK ("revision" >= 1),
  ADD CONSTRAINT "action_known" CHECK ("action" IN ('saved', 'submitted', 'withdrawn', 'returned', 'approved', 'reopened', 'loaded')),
  ADD CONSTRAINT "reason_given" CHECK ("action" NOT IN ('returned', 'reopened') OR length(btrim(coalesce("reason", ''))) > 0),
  ADD CONSTRAINT "loaded_from_a_file" CHECK ("action" <> 'loaded' OR ("source_file" IS NOT NULL AND "source_sha256" IS NOT NULL)),
  ADD CONSTRAINT "source_sha256_form" CHECK ("source_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "counts_from_zero" CHECK (
    least("calls_blocked", "calls_offered", "calls_answered", "calls_answered_within_12s",
          "calls_abandoned_within_12s", "wait_seconds_total", "enquiries", "enquiries_resolved_first_time",
          "complaints", "cases_assigned", "cases_assigned_within_3h", "rated_1", "rated_2", "rated_3",
          "rated_4", "rated_5", "emails", "other_written") >= 0),
  ADD CONSTRAINT "wait_within_2_to_53" CHECK ("wait_seconds_total" <= 9007199254740992),
  ADD CONSTRAINT "answered_within_offered" CHECK ("calls_answered" <= "calls_offered"),
  ADD CONSTRAINT "within_12s_within_answered" CHECK ("calls_answered_within_12s" <= "calls_answered"),
  ADD CONSTRAINT "abandoned_12s_within_abandoned" CHECK ("calls_abandoned_within_12s" <= "calls_offered" - "calls_answered"),
  ADD CONSTRAINT "within_12s_within_offered" CHECK ("calls_answered_within_12s" <= "calls_offered"),
  ADD CONSTRAINT "abandoned_12s_within_offered" CHECK ("calls_abandoned_within_12s" <= "calls_offered"),
  ADD CONSTRAINT "resolved_within_enquiries" CHECK ("enquiries_resolved_first_time" <= "enquiries"),
  ADD CONSTRAINT "assigned_3h_within_assigned" CHECK ("cases_assigned_within_3h" <= "cases_assigned"),
  ADD CONSTRAINT "suspended_known" CHECK ("suspended" IS NOT NULL AND "suspended" <@ ARRAY[
    'calls_blocked', 'calls_offered', 'calls_answered', 'calls_answered_within_12s',
    'calls_abandoned_within_12s', 'wait_seconds_total', 'enquiries', 'enquiries_resolved_first_time',
    'complaints', 'cases_assigned', 'cases_assigned_within_3h', 'rated_1', 'rated_2', 'rated_3',
    'rated_4', 'rated_5', 'emails', 'other_written']);

-- The ledger
ALTER TABLE "measure_definition"
  ADD CONSTRAINT "definition_measure_form" CHECK ("measure" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "definition_month" CHECK (extract(day FROM "valid_from") = 1),
  ADD CONSTRAINT "definition_kind" CHECK ("kind" IN ('pledge', 'indicator')),
  ADD CONSTRAINT "definition_unit" CHECK (("unit", "scale") IN (('percent', 100), ('score', 1))),
  ADD CONSTRAINT "definition_precision" CHECK ("precision" BETWEEN 0 AND 6),
  ADD CONSTRAINT "definition_base" CHECK ("base" IN ('offered', 'answered', 'offered-less-early-abandoned', 'offered-and-blocked', 'enquiries', 'ratings'));
ALTER TABLE "measure_target"
  ADD CONSTRAINT "target_month" CHECK (extract(day FROM "valid_from") = 1),
  ADD CONSTRAINT "target_comparison" CHECK ("comparison" IN ('at-least', 'more-than', 'at-most', 'less-than')),
  ADD CONSTRAINT "target_from_zero" CHECK ("value" >= 0);
ALTER TABLE "measure_plan"
  ADD CONSTRAINT "plan_year" CHECK ("year" BETWEEN 1900 AND 2999),
  ADD CONSTRAINT "plan_from_zero" CHECK ("value" >= 0);
ALTER TABLE "published_figure"
  ADD CONSTRAINT "published_year" CHECK ("year" BETWEEN 1900 AND 2999),
  ADD CONSTRAINT "published_value" CHECK ("value" >= 0 AND "half_unit" >= 0),
  ADD CONSTRAINT "published_known" CHECK ("known_at" IS NOT NULL);
ALTER TABLE "dated_setting"
  ADD CONSTRAINT "setting_month" CHECK (extract(day FROM "valid_from") = 1),
  ADD CONSTRAINT "setting_known" CHECK ("name" IN ('return-due-working-days')),
  ADD CONSTRAINT "setting_value" CHECK ("value" ~ '^[1-9][0-9]?$');

-- Rows are only ever added -------------------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% refused on %: rows are only ever added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "person" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "month_revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "measure_definition" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "measure_target" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "measure_plan" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "published_figure" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "general_holiday" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "dated_setting" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The chain of a month -----------------------------------------------------------------------------------

-- The counts of a revision as one comparable value; every column that isn't about the act itself is a count.
CREATE FUNCTION counts_of(r "month_revision") RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT (to_jsonb(r) - ARRAY['month', 'revision', 'action', 'note', 'reason', 'source_file', 'source_sha256',
                              'idempotency_key', 'known_at', 'author_id', 'suspended'])
         || jsonb_build_object('suspended', (SELECT coalesce(jsonb_agg(s ORDER BY s), '[]') FROM unnest(r."suspended") AS s))
$$;

-- What may be done after what; NULL stands before the first revision.
CREATE FUNCTION action_may_follow(before text, action text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT CASE coalesce(before, 'none')
    WHEN 'none'      THEN action IN ('saved', 'loaded')
    WHEN 'saved'     THEN action IN ('saved', 'submitted', 'loaded')
    WHEN 'withdrawn' THEN action IN ('saved', 'submitted', 'loaded')
    WHEN 'returned'  THEN action IN ('saved', 'submitted', 'loaded')
    WHEN 'reopened'  THEN action IN ('saved', 'submitted', 'loaded')
    WHEN 'submitted' THEN action IN ('withdrawn', 'returned', 'approved', 'loaded')
    ELSE action = 'reopened' -- approved, loaded
  END
$$;

CREATE FUNCTION month_revision_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "month_revision";
  known_month date;
  suspended_code text;
BEGIN
  SELECT * INTO before FROM "month_revision" WHERE "month" = NEW."month" ORDER BY "revision" DESC LIMIT 1;

  IF NEW."revision" > coalesce(before."revision", 0) + 1 THEN
    RAISE EXCEPTION 'month %: revision % would leave a hole after %', NEW."month", NEW."revision", coalesce(before."revision", 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_without_hole';
  END IF;
  IF NEW."revision" <= before."revision" THEN
    RETURN NEW; -- taken: the primary key answers with the conflict
  END IF;

  IF NOT action_may_follow(before."action", NEW."action") THEN
    RAISE EXCEPTION 'month %: % can''t follow %', NEW."month", NEW."action", coalesce(before."action", 'nothing')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'action_may_follow';
  END IF;

  IF NEW."action" IN ('submitted', 'withdrawn', 'returned', 'approved', 'reopened') AND counts_of(NEW) <> counts_of(before) THEN
    RAISE EXCEPTION 'month %: % must leave the counts as they are', NEW."month", NEW."action"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'counts_change_by_saving';
  END IF;

  IF NEW."action" = 'approved' AND EXISTS (
    SELECT 1 FROM "month_revision" r
    WHERE r."month" = NEW."month" AND r."author_id" = NEW."author_id" AND r."action" IN ('saved', 'submitted')
      AND r."revision" > coalesce((SELECT max(a."revision") FROM "month_revision" a
                                   WHERE a."month" = NEW."month" AND a."action" IN ('approved', 'loaded')), 0)
  ) THEN
    RAISE EXCEPTION 'month %: who entered figures can''t approve them', NEW."month"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approved_by_another';
  END IF;

  FOREACH suspended_code IN ARRAY NEW."suspended" LOOP
    IF to_jsonb(NEW) ->> suspended_code IS NOT NULL THEN
      RAISE EXCEPTION 'month %: % is suspended and has a count', NEW."month", suspended_code
        USING ERRCODE = 'check_violation', CONSTRAINT = 'suspended_has_no_count';
    END IF;
  END LOOP;

  -- A clock that jumps back doesn't reorder the chain.
  NEW."known_at" := greatest(NEW."known_at", before."known_at");

  known_month := date_trunc('month', NEW."known_at" AT TIME ZONE 'Asia/Hong_Kong')::date;
  IF NEW."month" > known_month OR (NEW."month" = known_month AND NEW."action" IN ('submitted', 'approved', 'loaded')) THEN
    RAISE EXCEPTION 'month %: % isn''t possible before the month has ended', NEW."month", NEW."action"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'month_has_come';
  END IF;

  RETURN NEW;
END $$;

CREATE TRIGGER "chain" BEFORE INSERT ON "month_revision" FOR EACH ROW EXECUTE FUNCTION month_revision_chain();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261122000000_core');
