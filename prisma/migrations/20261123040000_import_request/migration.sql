-- Which imports were asked for with a key of the asker's own, so that a retry is answered again and not done again.

-- CreateTable
CREATE TABLE "import_request" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_request_pkey" PRIMARY KEY ("person_id","key")
);

ALTER TABLE "import_request" ADD CONSTRAINT "import_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say
-- ---------------------------------------------------------------------------------------------------------

ALTER TABLE "import_request"
  ADD CONSTRAINT "import_key_visible" CHECK ("key" ~ '^[\x21-\x7e]{1,200}$'),
  ADD CONSTRAINT "import_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "import_answer_given" CHECK ("answer" LIKE '{%}');

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "import_request" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123040000_import_request');
