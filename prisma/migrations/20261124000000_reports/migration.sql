-- Reports: what managers say of a month, and what was issued, byte by byte.

-- CreateTable
CREATE TABLE "report_commentary" (
    "month" DATE NOT NULL,
    "measure" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "suggested" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,

    CONSTRAINT "report_commentary_pkey" PRIMARY KEY ("month","measure","language","version")
);

-- CreateTable
CREATE TABLE "report_issue" (
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "as_at" DATE NOT NULL,
    "note" TEXT,
    "files" INTEGER NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,

    CONSTRAINT "report_issue_pkey" PRIMARY KEY ("kind","period","number")
);

-- CreateTable
CREATE TABLE "report_file" (
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "report_file_pkey" PRIMARY KEY ("kind","period","number","format","language")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_issue_idempotency_key_key" ON "report_issue"("idempotency_key");

-- CreateIndex
CREATE INDEX "report_file_sha256_idx" ON "report_file"("sha256");

-- AddForeignKey
ALTER TABLE "report_commentary" ADD CONSTRAINT "report_commentary_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_issue" ADD CONSTRAINT "report_issue_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_file" ADD CONSTRAINT "report_file_kind_period_number_fkey" FOREIGN KEY ("kind", "period", "number") REFERENCES "report_issue"("kind", "period", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say
-- ---------------------------------------------------------------------------------------------------------

ALTER TABLE "report_commentary"
  ADD CONSTRAINT "commentary_of_a_month" CHECK (extract(day FROM "month") = 1 AND "month" >= DATE '1900-01-01' AND "month" < DATE '3000-01-01'),
  ADD CONSTRAINT "commentary_language" CHECK ("language" IN ('en', 'zh-Hant', 'zh-Hans')),
  ADD CONSTRAINT "commentary_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "commentary_basis_form" CHECK ("basis" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "commentary_is_a_text" CHECK (btrim("text") <> '' AND length("text") <= 4000);

ALTER TABLE "report_issue"
  ADD CONSTRAINT "issue_kind" CHECK ("kind" IN ('monthly', 'cor')),
  ADD CONSTRAINT "issue_period" CHECK (CASE "kind" WHEN 'monthly' THEN "period" ~ '^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])$' ELSE "period" ~ '^(19|2[0-9])[0-9]{2}$' END),
  ADD CONSTRAINT "issue_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "issue_snapshot" CHECK ("snapshot" LIKE '{%}'),
  ADD CONSTRAINT "issue_sha256_is_its_own" CHECK ("sha256" = encode(sha256(convert_to("snapshot", 'UTF8')), 'hex')),
  ADD CONSTRAINT "issue_says_why_again" CHECK (("number" = 1) = ("note" IS NULL)),
  ADD CONSTRAINT "issue_of_files" CHECK ("files" >= 1),
  ADD CONSTRAINT "issue_note_is_a_text" CHECK (btrim("note") <> '' AND length("note") <= 2000);

ALTER TABLE "report_file"
  ADD CONSTRAINT "file_language" CHECK ("language" IN ('en', 'zh-Hant', 'zh-Hans')),
  ADD CONSTRAINT "file_format" CHECK ("format" IN ('pdf', 'xlsx', 'docx', 'csv', 'html', 'dictionary')),
  ADD CONSTRAINT "file_holds_something" CHECK (length("bytes") > 0),
  ADD CONSTRAINT "file_sha256_is_its_own" CHECK ("sha256" = encode(sha256("bytes"), 'hex'));

-- Numbers follow each other without holes, whoever writes; a clock that jumps back doesn't reorder them.
CREATE FUNCTION report_issue_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  last_number integer;
  last_known timestamptz;
BEGIN
  SELECT max("number"), max("known_at") INTO last_number, last_known
    FROM "report_issue" WHERE "kind" = NEW."kind" AND "period" = NEW."period";
  IF NEW."number" > coalesce(last_number, 0) + 1 THEN
    RAISE EXCEPTION 'report % %: issue % would leave a hole after %', NEW."kind", NEW."period", NEW."number", coalesce(last_number, 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_without_hole';
  END IF;
  NEW."known_at" := greatest(NEW."known_at", last_known);
  RETURN NEW;
END $$;

CREATE TRIGGER "chain" BEFORE INSERT ON "report_issue" FOR EACH ROW EXECUTE FUNCTION report_issue_chain();

-- An issue says how many files it has, and has all of them when it is committed: none can come after. An issued report is
-- frozen.
CREATE FUNCTION report_file_of_issue() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM "report_file" f
      WHERE f."kind" = NEW."kind" AND f."period" = NEW."period" AND f."number" = NEW."number")
     >= (SELECT i."files" FROM "report_issue" i
         WHERE i."kind" = NEW."kind" AND i."period" = NEW."period" AND i."number" = NEW."number") THEN
    RAISE EXCEPTION 'report % % issue %: its files are frozen', NEW."kind", NEW."period", NEW."number"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'files_come_with_their_issue';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "frozen" BEFORE INSERT ON "report_file" FOR EACH ROW EXECUTE FUNCTION report_file_of_issue();

CREATE FUNCTION report_issue_has_files() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  there integer;
BEGIN
  SELECT count(*) INTO there FROM "report_file" f
    WHERE f."kind" = NEW."kind" AND f."period" = NEW."period" AND f."number" = NEW."number";
  IF there <> NEW."files" THEN
    RAISE EXCEPTION 'report % % issue %: % of % files are there', NEW."kind", NEW."period", NEW."number", there, NEW."files"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_has_files';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "has_files" AFTER INSERT ON "report_issue" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION report_issue_has_files();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "report_commentary" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "report_issue" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "report_file" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261124000000_reports');
