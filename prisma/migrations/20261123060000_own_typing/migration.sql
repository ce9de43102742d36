-- Who typed a month's figures since the last approved ones doesn't return them either: a decision is another person's.

CREATE OR REPLACE FUNCTION month_revision_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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

  IF NEW."action" IN ('approved', 'returned') AND EXISTS (
    SELECT 1 FROM "month_revision" r
    WHERE r."month" = NEW."month" AND r."author_id" = NEW."author_id" AND r."action" IN ('saved', 'submitted')
      AND r."revision" > coalesce((SELECT max(a."revision") FROM "month_revision" a
                                   WHERE a."month" = NEW."month" AND a."action" IN ('approved', 'loaded')), 0)
  ) THEN
    RAISE EXCEPTION 'month %: who entered figures can''t decide on them', NEW."month"
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

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123060000_own_typing');
