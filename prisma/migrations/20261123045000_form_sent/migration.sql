-- Which forms of administration were sent: a double click, or sending again after a lost answer, is done once.

-- CreateTable
CREATE TABLE "form_sent" (
    "person_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_sent_pkey" PRIMARY KEY ("person_id","key")
);

-- AddForeignKey
ALTER TABLE "form_sent" ADD CONSTRAINT "form_sent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say
-- ---------------------------------------------------------------------------------------------------------

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "form_sent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123045000_form_sent');
