-- Which state the data are in, so that what was made from them can be kept for exactly as long as they stand.

-- CreateTable
CREATE TABLE "data_version" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "version" UUID NOT NULL,
    "raised_by" TEXT NOT NULL,

    CONSTRAINT "data_version_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "data_version"
  ADD CONSTRAINT "data_version_is_one_row" CHECK ("id");

-- Once in a transaction is enough. The row stays locked until the transaction ends, so that writers follow each other; they
-- come here before anything else of theirs is locked, so that none waits for another that waits for it.
CREATE FUNCTION raise_data_version() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "data_version" AS known ("version", "raised_by") VALUES (gen_random_uuid(), pg_current_xact_id()::text)
  ON CONFLICT ("id") DO UPDATE SET "version" = EXCLUDED."version", "raised_by" = EXCLUDED."raised_by"
    WHERE known."raised_by" <> EXCLUDED."raised_by";
  RETURN NULL;
END $$;

INSERT INTO "data_version" ("version", "raised_by") VALUES (gen_random_uuid(), pg_current_xact_id()::text);

-- On every table that a page or an answer is made from.
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "person" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "month_revision" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "sample_month" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "measure_definition" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "measure_target" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "measure_plan" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "published_figure" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "general_holiday" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "dated_setting" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "estimates_book" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_head" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_programme" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_line" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_place" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_footnote" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "book_figure" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "programme_link" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "stated_figure" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "public_event" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123020000_data_version');
