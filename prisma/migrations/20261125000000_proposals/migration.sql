-- Everything else that comes in: proposals that another person confirms, departments and their counts, events entered by hand,
-- notes to the money, files looked at before they are taken.

-- AlterTable
ALTER TABLE "measure_definition" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "measure_target" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "measure_plan" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "published_figure" ADD COLUMN     "proposal_id" BIGINT,
ADD COLUMN     "published_on" DATE;

-- AlterTable
ALTER TABLE "general_holiday" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "dated_setting" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "estimates_book" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "book_figure" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "programme_link" ADD COLUMN     "proposal_id" BIGINT;

-- AlterTable
ALTER TABLE "public_event" ADD COLUMN     "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "ends" TEXT NOT NULL DEFAULT 'known',
ADD COLUMN     "kept" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "proposal" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "reason" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_decision" (
    "proposal_id" BIGINT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "rows" INTEGER NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,

    CONSTRAINT "proposal_decision_pkey" PRIMARY KEY ("proposal_id")
);

-- CreateTable
CREATE TABLE "form_draft" (
    "person_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "typed" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_draft_pkey" PRIMARY KEY ("person_id","form")
);

-- CreateTable
CREATE TABLE "pending_file" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pending_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "code" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "department_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "department_state" (
    "department" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "from_month" DATE NOT NULL,
    "to_month" DATE,
    "successor" TEXT,
    "reason" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID NOT NULL,
    "proposal_id" BIGINT,

    CONSTRAINT "department_state_pkey" PRIMARY KEY ("department","version")
);

-- CreateTable
CREATE TABLE "department_revision" (
    "month" DATE NOT NULL,
    "revision" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "source_file" TEXT,
    "source_sha256" TEXT,
    "idempotency_key" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID NOT NULL,

    CONSTRAINT "department_revision_pkey" PRIMARY KEY ("month","revision")
);

-- CreateTable
CREATE TABLE "department_count" (
    "month" DATE NOT NULL,
    "revision" INTEGER NOT NULL,
    "department" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "calls_offered" INTEGER,
    "calls_answered" INTEGER,
    "emails" INTEGER,
    "other_written" INTEGER,

    CONSTRAINT "department_count_pkey" PRIMARY KEY ("month","revision","department","kind")
);

-- CreateTable
CREATE TABLE "book_note" (
    "id" BIGSERIAL NOT NULL,
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "programme" INTEGER,
    "year" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "against_year" TEXT NOT NULL,
    "against_stage" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh_hant" TEXT NOT NULL,
    "text_zh_hans" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,
    "proposal_id" BIGINT,

    CONSTRAINT "book_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pending_file_person_id_idx" ON "pending_file"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "department_revision_idempotency_key_key" ON "department_revision"("idempotency_key");

-- CreateIndex
CREATE INDEX "department_revision_known_at_idx" ON "department_revision"("known_at");

-- CreateIndex
CREATE INDEX "book_note_book_head_idx" ON "book_note"("book", "head");

-- AddForeignKey
ALTER TABLE "measure_definition" ADD CONSTRAINT "measure_definition_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "measure_target" ADD CONSTRAINT "measure_target_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "measure_plan" ADD CONSTRAINT "measure_plan_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "general_holiday" ADD CONSTRAINT "general_holiday_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "dated_setting" ADD CONSTRAINT "dated_setting_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "estimates_book" ADD CONSTRAINT "estimates_book_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_figure" ADD CONSTRAINT "book_figure_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme_link" ADD CONSTRAINT "programme_link_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proposal_decision" ADD CONSTRAINT "proposal_decision_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "form_draft" ADD CONSTRAINT "form_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "pending_file" ADD CONSTRAINT "pending_file_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_state" ADD CONSTRAINT "department_state_department_fkey" FOREIGN KEY ("department") REFERENCES "department"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_state" ADD CONSTRAINT "department_state_successor_fkey" FOREIGN KEY ("successor") REFERENCES "department"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_state" ADD CONSTRAINT "department_state_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_state" ADD CONSTRAINT "department_state_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_revision" ADD CONSTRAINT "department_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_count" ADD CONSTRAINT "department_count_month_revision_fkey" FOREIGN KEY ("month", "revision") REFERENCES "department_revision"("month", "revision") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "department_count" ADD CONSTRAINT "department_count_department_fkey" FOREIGN KEY ("department") REFERENCES "department"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_note" ADD CONSTRAINT "book_note_book_head_fkey" FOREIGN KEY ("book", "head") REFERENCES "book_head"("book", "head") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_note" ADD CONSTRAINT "book_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_note" ADD CONSTRAINT "book_note_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;


-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say
-- ---------------------------------------------------------------------------------------------------------

-- The codes of all counts, in one place: a migration that adds a count replaces this function.
CREATE FUNCTION count_codes() RETURNS text[] LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT ARRAY['calls_blocked', 'calls_offered', 'calls_answered', 'calls_answered_within_12s',
    'calls_abandoned_within_12s', 'wait_seconds_total', 'enquiries', 'enquiries_resolved_first_time',
    'complaints', 'cases_assigned', 'cases_assigned_within_3h', 'rated_1', 'rated_2', 'rated_3',
    'rated_4', 'rated_5', 'emails', 'other_written']
$$;
ALTER TABLE "month_revision"
  DROP CONSTRAINT "suspended_known",
  ADD CONSTRAINT "suspended_known" CHECK ("suspended" IS NOT NULL AND "suspended" <@ count_codes());
CREATE OR REPLACE FUNCTION comments_fit(comments jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_typeof(comments) = 'object' AND NOT EXISTS (
    SELECT FROM jsonb_each(CASE jsonb_typeof(comments) WHEN 'object' THEN comments ELSE '{}' END) AS one (code, said)
    WHERE jsonb_typeof(said) <> 'string' OR btrim(said #>> '{}') = '' OR length(said #>> '{}') > 2000
      OR code <> ALL (count_codes()))
$$;

-- The ledger: measures over any counts, a threshold that asks for notes
ALTER TABLE "measure_definition"
  DROP CONSTRAINT "definition_base",
  ADD CONSTRAINT "definition_base" CHECK ("base" IN ('offered', 'answered', 'offered-less-early-abandoned', 'offered-and-blocked', 'enquiries', 'ratings', 'counts'));
ALTER TABLE "dated_setting"
  DROP CONSTRAINT "setting_known",
  ADD CONSTRAINT "setting_known" CHECK ("name" IN ('return-due-working-days', 'variance-note-percent'));

-- Proposals
ALTER TABLE "proposal"
  ADD CONSTRAINT "proposal_kind" CHECK ("kind" IN ('ledger', 'departments', 'book')),
  ADD CONSTRAINT "proposal_subject" CHECK (btrim("subject") <> '' AND length("subject") <= 200),
  ADD CONSTRAINT "proposal_content" CHECK ("content" LIKE '{%}'),
  ADD CONSTRAINT "proposal_reason" CHECK (btrim("reason") <> '' AND length("reason") <= 2000);
ALTER TABLE "proposal_decision"
  ADD CONSTRAINT "decision_known" CHECK ("decision" IN ('confirmed', 'declined', 'withdrawn')),
  ADD CONSTRAINT "decision_reason" CHECK (btrim("reason") <> '' AND length("reason") <= 2000),
  ADD CONSTRAINT "declined_with_a_reason" CHECK ("decision" <> 'declined' OR "reason" IS NOT NULL),
  ADD CONSTRAINT "only_confirming_makes_rows" CHECK (("decision" = 'confirmed') = ("rows" > 0) AND "rows" >= 0);

-- Nobody confirms or declines their own; nobody withdraws another's.
CREATE FUNCTION proposal_decided() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  decided "proposal";
BEGIN
  SELECT * INTO decided FROM "proposal" WHERE "id" = NEW."proposal_id";
  IF (NEW."decision" = 'withdrawn') <> (NEW."author_id" = decided."author_id") THEN
    RAISE EXCEPTION 'proposal %: % isn''t for %', NEW."proposal_id", NEW."decision", NEW."author_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decided_by_another';
  END IF;
  -- A clock that jumps back doesn't reorder what was done.
  NEW."known_at" := greatest(NEW."known_at", decided."known_at");
  RETURN NEW;
END $$;
CREATE TRIGGER "decided" BEFORE INSERT ON "proposal_decision" FOR EACH ROW EXECUTE FUNCTION proposal_decided();

-- How many rows a proposal has made.
CREATE FUNCTION rows_of_proposal(of_proposal bigint) RETURNS integer LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT ((SELECT count(*) FROM "measure_definition" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "measure_target" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "measure_plan" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "published_figure" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "general_holiday" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "dated_setting" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "department_state" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "estimates_book" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "book_figure" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "programme_link" WHERE "proposal_id" = of_proposal)
    + (SELECT count(*) FROM "book_note" WHERE "proposal_id" = of_proposal))::integer
$$;
CREATE FUNCTION proposal_made_rows() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF rows_of_proposal(NEW."proposal_id") <> NEW."rows" THEN
    RAISE EXCEPTION 'proposal %: % of % rows are there', NEW."proposal_id", rows_of_proposal(NEW."proposal_id"), NEW."rows"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_made_rows';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "made_rows" AFTER INSERT ON "proposal_decision" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION proposal_made_rows();

-- Such a row comes with the product, from the operator's command line, or from a proposal of its author that somebody else
-- confirmed; and then with all the others of that proposal. Looked at when everything of a transaction is there.
CREATE FUNCTION entered_by_two() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  proposed "proposal";
  decided "proposal_decision";
BEGIN
  IF NEW."proposal_id" IS NULL THEN
    IF coalesce((state_at(NEW."author_id", 'infinity'))."role" IN ('record', 'operator'), false) THEN
      RETURN NULL;
    END IF;
    RAISE EXCEPTION '%: a person''s row comes from a proposal', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'entered_by_two';
  END IF;
  SELECT * INTO proposed FROM "proposal" WHERE "id" = NEW."proposal_id";
  SELECT * INTO decided FROM "proposal_decision" WHERE "proposal_id" = NEW."proposal_id";
  IF decided."decision" IS DISTINCT FROM 'confirmed' OR proposed."author_id" <> NEW."author_id"
     OR rows_of_proposal(NEW."proposal_id") <> decided."rows" THEN
    RAISE EXCEPTION '%: not a row of proposal % as it was confirmed', TG_TABLE_NAME, NEW."proposal_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'entered_by_two';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "measure_definition" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "measure_target" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "measure_plan" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "published_figure" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "general_holiday" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "dated_setting" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "department_state" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "estimates_book" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "book_figure" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "programme_link" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();
CREATE CONSTRAINT TRIGGER "entered" AFTER INSERT ON "book_note" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entered_by_two();

-- A definition or target for a month that has one is a correction: it says why. Nothing is corrected by the product itself.
CREATE FUNCTION ledger_correction() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  taken boolean;
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'measure_definition' THEN taken := EXISTS (SELECT FROM "measure_definition" WHERE "measure" = NEW."measure" AND "valid_from" IS NOT DISTINCT FROM NEW."valid_from");
    WHEN 'measure_target' THEN taken := EXISTS (SELECT FROM "measure_target" WHERE "measure" = NEW."measure" AND "valid_from" = NEW."valid_from");
    WHEN 'measure_plan' THEN taken := EXISTS (SELECT FROM "measure_plan" WHERE "measure" = NEW."measure" AND "year" = NEW."year");
    WHEN 'dated_setting' THEN taken := EXISTS (SELECT FROM "dated_setting" WHERE "name" = NEW."name" AND "valid_from" IS NOT DISTINCT FROM NEW."valid_from");
    WHEN 'published_figure' THEN taken := EXISTS (SELECT FROM "published_figure" WHERE "measure" = NEW."measure" AND "year" = NEW."year" AND "citation_book" = NEW."citation_book");
    ELSE taken := EXISTS (SELECT FROM "general_holiday" WHERE "day" = NEW."day");
  END CASE;
  IF taken AND NEW."proposal_id" IS NOT NULL AND length(btrim(coalesce(NEW."reason", ''))) = 0 THEN
    RAISE EXCEPTION '%: a correction needs a reason', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_correction_reason';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "correction" BEFORE INSERT ON "measure_definition" FOR EACH ROW EXECUTE FUNCTION ledger_correction();
CREATE TRIGGER "correction" BEFORE INSERT ON "measure_target" FOR EACH ROW EXECUTE FUNCTION ledger_correction();
CREATE TRIGGER "correction" BEFORE INSERT ON "published_figure" FOR EACH ROW EXECUTE FUNCTION ledger_correction();
CREATE TRIGGER "correction" BEFORE INSERT ON "measure_plan" FOR EACH ROW EXECUTE FUNCTION ledger_correction();
CREATE TRIGGER "correction" BEFORE INSERT ON "dated_setting" FOR EACH ROW EXECUTE FUNCTION ledger_correction();
CREATE TRIGGER "correction" BEFORE INSERT ON "general_holiday" FOR EACH ROW EXECUTE FUNCTION ledger_correction();

-- What a proposal of the ledger puts before an entry that was there, or into months that had ended, changes what was valid:
-- it says why. The other entries of the same proposal don't count: they come together.
CREATE FUNCTION ledger_backdated() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  written jsonb := to_jsonb(NEW);
  running date := date_trunc('month', NEW."known_at" AT TIME ZONE 'Asia/Hong_Kong')::date;
  there boolean;
  later boolean;
BEGIN
  IF length(btrim(coalesce(NEW."reason", ''))) > 0
     OR (SELECT "kind" FROM "proposal" WHERE "id" = NEW."proposal_id") IS DISTINCT FROM 'ledger' THEN
    RETURN NEW;
  END IF;
  CASE TG_TABLE_NAME
    WHEN 'measure_definition' THEN
      SELECT count(*) > 0, coalesce(bool_or("valid_from" > NEW."valid_from"), false) INTO there, later
        FROM "measure_definition" WHERE "measure" = written ->> 'measure' AND "proposal_id" IS DISTINCT FROM NEW."proposal_id";
    WHEN 'measure_target' THEN
      SELECT count(*) > 0, coalesce(bool_or("valid_from" > NEW."valid_from"), false) INTO there, later
        FROM "measure_target" WHERE "measure" = written ->> 'measure' AND "proposal_id" IS DISTINCT FROM NEW."proposal_id";
    ELSE
      SELECT count(*) > 0, coalesce(bool_or("valid_from" > NEW."valid_from"), false) INTO there, later
        FROM "dated_setting" WHERE "name" = written ->> 'name' AND "proposal_id" IS DISTINCT FROM NEW."proposal_id";
  END CASE;
  IF there AND (later OR NEW."valid_from" IS NULL OR NEW."valid_from" < running) THEN
    RAISE EXCEPTION '%: what holds for a time that is over needs a reason', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_backdated_reason';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "backdated" BEFORE INSERT ON "measure_definition" FOR EACH ROW EXECUTE FUNCTION ledger_backdated();
CREATE TRIGGER "backdated" BEFORE INSERT ON "measure_target" FOR EACH ROW EXECUTE FUNCTION ledger_backdated();
CREATE TRIGGER "backdated" BEFORE INSERT ON "dated_setting" FOR EACH ROW EXECUTE FUNCTION ledger_backdated();

-- Departments
ALTER TABLE "department"
  ADD CONSTRAINT "department_code" CHECK ("code" ~ '^[A-Z][A-Z0-9&-]{0,19}$');
ALTER TABLE "department_state"
  ADD CONSTRAINT "department_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "department_names" CHECK (btrim("name_en") <> '' AND btrim("name_zh_hant") <> '' AND btrim("name_zh_hans") <> ''),
  ADD CONSTRAINT "department_months" CHECK (extract(day FROM "from_month") = 1 AND extract(day FROM "to_month") = 1 AND "to_month" >= "from_month"),
  ADD CONSTRAINT "department_goes_over" CHECK ("successor" IS NULL OR ("to_month" IS NOT NULL AND "successor" <> "department")),
  ADD CONSTRAINT "department_correction" CHECK ("version" = 1 OR length(btrim(coalesce("reason", ''))) > 0);
CREATE FUNCTION department_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "department_state";
BEGIN
  SELECT * INTO before FROM "department_state" WHERE "department" = NEW."department" ORDER BY "version" DESC LIMIT 1;
  IF NEW."version" > coalesce(before."version", 0) + 1 THEN
    RAISE EXCEPTION 'department %: version % would leave a hole after %', NEW."department", NEW."version", coalesce(before."version", 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'department_without_hole';
  END IF;
  NEW."known_at" := greatest(NEW."known_at", before."known_at");
  RETURN NEW;
END $$;
CREATE TRIGGER "chain" BEFORE INSERT ON "department_state" FOR EACH ROW EXECUTE FUNCTION department_chain();

-- The chain of a month's counts by department: as the chain of a month's return
ALTER TABLE "department_revision"
  ADD CONSTRAINT "departments_of_a_month" CHECK (extract(day FROM "month") = 1 AND "month" >= DATE '1900-01-01' AND "month" < DATE '3000-01-01'),
  ADD CONSTRAINT "departments_revision_from_one" CHECK ("revision" >= 1),
  ADD CONSTRAINT "departments_action_known" CHECK ("action" IN ('saved', 'submitted', 'withdrawn', 'returned', 'approved', 'reopened', 'loaded')),
  ADD CONSTRAINT "departments_reason_given" CHECK ("action" NOT IN ('returned', 'reopened') OR length(btrim(coalesce("reason", ''))) > 0),
  ADD CONSTRAINT "departments_loaded_from_a_file" CHECK ("action" <> 'loaded' OR ("source_file" IS NOT NULL AND "source_sha256" IS NOT NULL)),
  ADD CONSTRAINT "departments_sha256_form" CHECK ("source_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "only_saving_has_departments" CHECK (("action" IN ('saved', 'loaded')) = ("rows" > 0) AND "rows" >= 0),
  ADD CONSTRAINT "departments_words" CHECK (length("note") <= 2000 AND length("reason") <= 2000);
ALTER TABLE "department_count"
  ADD CONSTRAINT "department_kind" CHECK ("kind" IN ('enquiry', 'complaint')),
  ADD CONSTRAINT "department_counts_from_zero" CHECK (least("calls_offered", "calls_answered", "emails", "other_written") >= 0),
  ADD CONSTRAINT "department_answered_within_offered" CHECK ("calls_answered" <= "calls_offered");

CREATE FUNCTION department_revision_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "department_revision";
  known_month date;
BEGIN
  SELECT * INTO before FROM "department_revision" WHERE "month" = NEW."month" ORDER BY "revision" DESC LIMIT 1;
  IF NEW."revision" > coalesce(before."revision", 0) + 1 THEN
    RAISE EXCEPTION 'departments of %: revision % would leave a hole after %', NEW."month", NEW."revision", coalesce(before."revision", 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'departments_without_hole';
  END IF;
  IF NEW."revision" <= before."revision" THEN
    RETURN NEW; -- taken: the primary key answers with the conflict
  END IF;
  IF NOT action_may_follow(before."action", NEW."action") THEN
    RAISE EXCEPTION 'departments of %: % can''t follow %', NEW."month", NEW."action", coalesce(before."action", 'nothing')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'departments_action_may_follow';
  END IF;
  IF NEW."action" IN ('submitted', 'withdrawn', 'returned', 'approved', 'reopened') AND NEW."note" <> before."note" THEN
    RAISE EXCEPTION 'departments of %: % must leave the note as it is', NEW."month", NEW."action"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'departments_note_by_saving';
  END IF;
  IF NEW."action" IN ('approved', 'returned') AND EXISTS (
    SELECT 1 FROM "department_revision" r
    WHERE r."month" = NEW."month" AND r."author_id" = NEW."author_id" AND r."action" IN ('saved', 'submitted')
      AND r."revision" > coalesce((SELECT max(a."revision") FROM "department_revision" a
                                   WHERE a."month" = NEW."month" AND a."action" IN ('approved', 'loaded')), 0)
  ) THEN
    RAISE EXCEPTION 'departments of %: who entered figures can''t decide on them', NEW."month"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'departments_by_another';
  END IF;
  NEW."known_at" := greatest(NEW."known_at", before."known_at");
  known_month := date_trunc('month', NEW."known_at" AT TIME ZONE 'Asia/Hong_Kong')::date;
  IF NEW."month" > known_month OR (NEW."month" = known_month AND NEW."action" IN ('submitted', 'approved', 'loaded')) THEN
    RAISE EXCEPTION 'departments of %: % isn''t possible before the month has ended', NEW."month", NEW."action"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'departments_month_has_come';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "chain" BEFORE INSERT ON "department_revision" FOR EACH ROW EXECUTE FUNCTION department_revision_chain();

-- A revision says how many rows it has, and has all of them when it is committed: none can come after.
CREATE FUNCTION department_count_frozen() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM "department_count" c WHERE c."month" = NEW."month" AND c."revision" = NEW."revision")
     >= (SELECT r."rows" FROM "department_revision" r WHERE r."month" = NEW."month" AND r."revision" = NEW."revision") THEN
    RAISE EXCEPTION 'departments of % revision %: its counts are frozen', NEW."month", NEW."revision"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'department_counts_come_together';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "frozen" BEFORE INSERT ON "department_count" FOR EACH ROW EXECUTE FUNCTION department_count_frozen();
CREATE FUNCTION department_revision_has_counts() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  there integer;
BEGIN
  SELECT count(*) INTO there FROM "department_count" c WHERE c."month" = NEW."month" AND c."revision" = NEW."revision";
  IF there <> NEW."rows" THEN
    RAISE EXCEPTION 'departments of % revision %: % of % rows are there', NEW."month", NEW."revision", there, NEW."rows"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'department_counts_come_together';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "has_counts" AFTER INSERT ON "department_revision" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION department_revision_has_counts();

-- Events
ALTER TABLE "public_event" DISABLE TRIGGER "append_only";
UPDATE "public_event" SET "channels" = ARRAY['written'], "ends" = 'not-known' WHERE "event" = 'written-channels-suspended';
ALTER TABLE "public_event" ENABLE TRIGGER "append_only";
-- A month holds each of its days: from 2 December 2020 to December 2020 is in order.
ALTER TABLE "public_event" DROP CONSTRAINT "event_ends",
  ADD CONSTRAINT "event_ends" CHECK ("from_text" ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$' AND "to_text" ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'
    AND left("to_text", length("from_text")) >= left("from_text", length("to_text")));
-- Files that were looked at are known by a key that no header can hold.
ALTER TABLE "import_request" DROP CONSTRAINT "import_key_visible",
  ADD CONSTRAINT "import_key_visible" CHECK ("key" ~ '^(file )?[\x21-\x7e]{1,200}$');
ALTER TABLE "public_event"
  DROP CONSTRAINT "event_kind",
  ADD CONSTRAINT "event_kind" CHECK ("kind" IN ('suspension', 'capacity', 'system', 'demand', 'weather', 'other')),
  DROP CONSTRAINT "event_grade",
  ADD CONSTRAINT "event_grade" CHECK ("grade" IN ('official', 'press', 'copy', 'own')),
  DROP CONSTRAINT "event_sources",
  ADD CONSTRAINT "event_sources" CHECK ("grade" = 'own' OR cardinality("sources") > 0),
  ADD CONSTRAINT "event_end" CHECK ("ends" IN ('known', 'going-on', 'not-known') AND ("ends" = 'known' OR "to_text" IS NULL)),
  ADD CONSTRAINT "event_channels" CHECK ("channels" IS NOT NULL AND ("kind" = 'suspension') = (cardinality("channels") > 0)
    AND "channels" <@ ARRAY['calls', 'enquiries', 'satisfaction', 'written', 'cases']),
  ADD CONSTRAINT "event_texts" CHECK (btrim("text_en") <> '' AND btrim("text_zh_hant") <> '' AND btrim("text_zh_hans") <> '');
-- A second row of an event is a correction: it says why, and isn't known earlier.
CREATE FUNCTION event_correction() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "public_event";
BEGIN
  SELECT * INTO before FROM "public_event" WHERE "event" = NEW."event" ORDER BY "known_at" DESC, "id" DESC LIMIT 1;
  IF NOT FOUND THEN
    RETURN NEW;
  END IF;
  IF length(btrim(coalesce(NEW."reason", ''))) = 0 THEN
    RAISE EXCEPTION 'event % is there already: a correction needs a reason', NEW."event"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'event_correction_reason';
  END IF;
  NEW."known_at" := greatest(NEW."known_at", before."known_at");
  RETURN NEW;
END $$;
CREATE TRIGGER "correction" BEFORE INSERT ON "public_event" FOR EACH ROW EXECUTE FUNCTION event_correction();

-- Notes to the money
ALTER TABLE "book_note"
  ADD CONSTRAINT "note_kind" CHECK ("kind" IN ('variance', 'estimate-original')),
  ADD CONSTRAINT "note_columns" CHECK ("year" ~ '^[0-9]{4}-[0-9]{2}$' AND "against_year" ~ '^[0-9]{4}-[0-9]{2}$'
    AND "stage" IN ('actual', 'original', 'revised', 'estimate') AND "against_stage" IN ('actual', 'original', 'revised', 'estimate')),
  ADD CONSTRAINT "note_texts" CHECK (btrim("text_en") <> '' AND btrim("text_zh_hant") <> '' AND btrim("text_zh_hans") <> '');

-- What is being typed, and files that are being looked at
ALTER TABLE "form_draft"
  ADD CONSTRAINT "form_draft_name" CHECK ("form" ~ '^[a-z-]+/[A-Za-z0-9-]+$' AND length("form") <= 100),
  ADD CONSTRAINT "form_draft_is_what_was_typed" CHECK (jsonb_typeof("typed") = 'object' AND length("typed"::text) <= 1000000);
ALTER TABLE "pending_file"
  ADD CONSTRAINT "pending_kind" CHECK ("kind" IN ('months', 'departments', 'ledger', 'book')),
  ADD CONSTRAINT "pending_name" CHECK (btrim("name") <> '' AND length("name") <= 255);

-- Who does what, as of that moment: proposals, departments' counts and events, too
CREATE OR REPLACE FUNCTION may_act(role text, action text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN action = 'loaded' THEN role = 'operator'
    WHEN action = 'saved' THEN role IN ('officer', 'manager', 'operator', 'token-officer')
    WHEN action IN ('submitted', 'withdrawn', 'proposed') THEN role IN ('officer', 'manager')
    WHEN action IN ('approved', 'returned', 'reopened', 'confirmed', 'declined') THEN role = 'manager'
    WHEN action = 'event' THEN role IN ('officer', 'manager', 'record')
    WHEN action = 'setting' THEN role = 'admin'
    WHEN action = 'person' THEN role IN ('admin', 'operator', 'record')
    ELSE false
  END
$$;
CREATE OR REPLACE FUNCTION deeds_of(of_person uuid) RETURNS TABLE ("deed" text, "action" text, "known_at" timestamptz) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT format('month %s revision %s', to_char(r."month", 'YYYY-MM'), r."revision"), r."action", r."known_at"
    FROM "month_revision" r WHERE r."author_id" = of_person
  UNION ALL SELECT format('departments of %s revision %s', to_char(r."month", 'YYYY-MM'), r."revision"), r."action", r."known_at"
    FROM "department_revision" r WHERE r."author_id" = of_person
  UNION ALL SELECT format('setting %s version %s', s."name", s."version"), 'setting', s."known_at"
    FROM "product_setting" s WHERE s."author_id" = of_person
  UNION ALL SELECT format('proposal %s', p."id"), 'proposed', p."known_at" FROM "proposal" p WHERE p."author_id" = of_person
  UNION ALL SELECT format('proposal %s %s', d."proposal_id", d."decision"), d."decision", d."known_at"
    FROM "proposal_decision" d WHERE d."author_id" = of_person
  UNION ALL SELECT format('event %s', e."event"), 'event', e."recorded_at" FROM "public_event" e WHERE e."author_id" = of_person
  UNION ALL SELECT format('person %s version %s', p."person_id", p."version"), 'person', p."known_at"
    FROM "person_state" p WHERE p."author_id" = of_person AND p."person_id" <> of_person
$$;
CREATE OR REPLACE FUNCTION by_right_role() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  written jsonb := to_jsonb(NEW);
  action text := CASE TG_TABLE_NAME WHEN 'product_setting' THEN 'setting' WHEN 'proposal' THEN 'proposed'
    WHEN 'proposal_decision' THEN written ->> 'decision' WHEN 'public_event' THEN 'event' ELSE written ->> 'action' END;
  -- An event may be known from before it was entered: who enters it must be allowed to on that day.
  moment timestamptz := (written ->> CASE TG_TABLE_NAME WHEN 'public_event' THEN 'recorded_at' ELSE 'known_at' END)::timestamptz;
  what text := CASE TG_TABLE_NAME
    WHEN 'month_revision' THEN 'month ' || to_char((written ->> 'month')::date, 'YYYY-MM')
    WHEN 'department_revision' THEN 'departments of ' || to_char((written ->> 'month')::date, 'YYYY-MM')
    WHEN 'product_setting' THEN 'setting ' || (written ->> 'name')
    WHEN 'public_event' THEN 'event ' || (written ->> 'event')
    ELSE 'proposal ' || coalesce(written ->> 'proposal_id', written ->> 'id') END;
BEGIN
  -- Many at once, but none while somebody's role is changing.
  PERFORM pg_advisory_xact_lock_shared(hashtext('kpi-people'));
  IF NOT might_do(NEW."author_id", action, moment) THEN
    RAISE EXCEPTION '%: % isn''t for %, who was % then', what, action, NEW."author_id",
        coalesce((SELECT "status" || ' ' || "role" FROM state_at(NEW."author_id", moment) AS s), 'nobody')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'by_right_role';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "author" AFTER INSERT ON "department_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION by_right_role();
CREATE CONSTRAINT TRIGGER "author" AFTER INSERT ON "proposal" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION by_right_role();
CREATE CONSTRAINT TRIGGER "author" AFTER INSERT ON "proposal_decision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION by_right_role();
CREATE CONSTRAINT TRIGGER "author" AFTER INSERT ON "public_event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION by_right_role();

-- Rows are only ever added
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "proposal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "proposal_decision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "department" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "department_state" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "department_revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "department_count" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_note" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- What a page or an answer is made from
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "department" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "department_state" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "department_revision" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "department_count" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_note" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261125000000_proposals');
