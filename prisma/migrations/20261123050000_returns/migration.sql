-- Returns by form: words beside each count, and what somebody is typing and hasn't saved.

-- AlterTable
ALTER TABLE "month_revision" ADD COLUMN     "comments" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "month_draft" (
    "month" DATE NOT NULL,
    "person_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "typed" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "month_draft_pkey" PRIMARY KEY ("month","person_id")
);

-- AddForeignKey
ALTER TABLE "month_draft" ADD CONSTRAINT "month_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say
-- ---------------------------------------------------------------------------------------------------------

-- Words beside counts: an object of texts by the codes of counts.
CREATE FUNCTION comments_fit(comments jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_typeof(comments) = 'object' AND NOT EXISTS (
    SELECT FROM jsonb_each(CASE jsonb_typeof(comments) WHEN 'object' THEN comments ELSE '{}' END) AS one (code, said)
    WHERE jsonb_typeof(said) <> 'string' OR btrim(said #>> '{}') = '' OR length(said #>> '{}') > 2000
      OR code <> ALL (ARRAY[
        'calls_blocked', 'calls_offered', 'calls_answered', 'calls_answered_within_12s',
        'calls_abandoned_within_12s', 'wait_seconds_total', 'enquiries', 'enquiries_resolved_first_time',
        'complaints', 'cases_assigned', 'cases_assigned_within_3h', 'rated_1', 'rated_2', 'rated_3',
        'rated_4', 'rated_5', 'emails', 'other_written']))
$$;

ALTER TABLE "month_revision" ADD CONSTRAINT "comments_fit" CHECK (comments_fit("comments"));
ALTER TABLE "month_draft"
  ADD CONSTRAINT "draft_of_a_month" CHECK (extract(day FROM "month") = 1 AND "month" >= DATE '1900-01-01' AND "month" < DATE '3000-01-01'),
  ADD CONSTRAINT "draft_over_a_revision" CHECK ("revision" >= 0),
  ADD CONSTRAINT "draft_is_what_was_typed" CHECK (jsonb_typeof("typed") = 'object' AND length("typed"::text) <= 100000);

-- The counts of a revision as one comparable value, as before: words aren't counts.
CREATE OR REPLACE FUNCTION counts_of(r "month_revision") RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT (to_jsonb(r) - ARRAY['month', 'revision', 'action', 'note', 'comments', 'reason', 'source_file', 'source_sha256',
                              'idempotency_key', 'known_at', 'author_id', 'suspended'])
         || jsonb_build_object('suspended', (SELECT coalesce(jsonb_agg(s ORDER BY s), '[]') FROM unnest(r."suspended") AS s))
$$;

-- Whoever decides, submits or withdraws leaves the words as they are, too: what is approved is what was read.
CREATE FUNCTION words_stay() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "month_revision";
BEGIN
  SELECT * INTO before FROM "month_revision" WHERE "month" = NEW."month" AND "revision" = NEW."revision" - 1;
  IF NEW."action" IN ('submitted', 'withdrawn', 'returned', 'approved', 'reopened')
     AND (NEW."comments", NEW."note") IS DISTINCT FROM (before."comments", before."note") THEN
    RAISE EXCEPTION 'month %: % must leave note and explanations as they are', NEW."month", NEW."action"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'words_change_by_saving';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "words" BEFORE INSERT ON "month_revision" FOR EACH ROW EXECUTE FUNCTION words_stay();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123050000_returns');
