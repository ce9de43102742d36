-- CreateTable
CREATE TABLE "estimates_book" (
    "book" TEXT NOT NULL,
    "published" DATE NOT NULL,
    "source_file" TEXT,
    "source_sha256" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID NOT NULL,

    CONSTRAINT "estimates_book_pkey" PRIMARY KEY ("book")
);

-- CreateTable
CREATE TABLE "book_head" (
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "officer_en" TEXT NOT NULL,
    "officer_zh_hant" TEXT NOT NULL,
    "officer_zh_hans" TEXT NOT NULL,

    CONSTRAINT "book_head_pkey" PRIMARY KEY ("book","head")
);

-- CreateTable
CREATE TABLE "book_programme" (
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "programme" INTEGER NOT NULL,
    "policy_area" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "policy_area_name_en" TEXT NOT NULL,
    "policy_area_name_zh_hant" TEXT NOT NULL,
    "policy_area_name_zh_hans" TEXT NOT NULL,

    CONSTRAINT "book_programme_pkey" PRIMARY KEY ("book","head","programme")
);

-- CreateTable
CREATE TABLE "book_line" (
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "subhead" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "account" TEXT,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,
    "group_name_en" TEXT,
    "group_name_zh_hant" TEXT,
    "group_name_zh_hans" TEXT,

    CONSTRAINT "book_line_pkey" PRIMARY KEY ("book","head","kind","subhead","code")
);

-- CreateTable
CREATE TABLE "book_place" (
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_zh_hant" TEXT NOT NULL,
    "name_zh_hans" TEXT NOT NULL,

    CONSTRAINT "book_place_pkey" PRIMARY KEY ("book","head","place")
);

-- CreateTable
CREATE TABLE "book_footnote" (
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "restated" BOOLEAN NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh_hant" TEXT NOT NULL,
    "text_zh_hans" TEXT NOT NULL,

    CONSTRAINT "book_footnote_pkey" PRIMARY KEY ("book","head","mark")
);

-- CreateTable
CREATE TABLE "book_figure" (
    "id" BIGSERIAL NOT NULL,
    "book" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "figure" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "programme" INTEGER,
    "code" TEXT,
    "item" TEXT,
    "part" TEXT,
    "year" TEXT,
    "stage" TEXT,
    "against_year" TEXT,
    "against_stage" TEXT,
    "calendar_year" INTEGER,
    "day" DATE,
    "label_en" TEXT,
    "label_zh_hant" TEXT,
    "label_zh_hans" TEXT,
    "printed" TEXT NOT NULL,
    "value" DECIMAL(24,6) NOT NULL,
    "unit" TEXT NOT NULL,
    "digits" INTEGER NOT NULL,
    "half_unit" DECIMAL(24,8) NOT NULL,
    "precision_en" TEXT NOT NULL,
    "precision_zh_hant" TEXT NOT NULL,
    "precision_zh_hans" TEXT NOT NULL,
    "footnotes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "derivations" JSONB NOT NULL DEFAULT '[]',
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "book_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_link" (
    "id" BIGSERIAL NOT NULL,
    "from_book" TEXT NOT NULL,
    "from_head" TEXT NOT NULL,
    "from_programme" INTEGER NOT NULL,
    "to_book" TEXT NOT NULL,
    "to_head" TEXT NOT NULL,
    "to_programme" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_zh_hant" TEXT NOT NULL,
    "note_zh_hans" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "programme_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stated_figure" (
    "id" BIGSERIAL NOT NULL,
    "statement" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_month" DATE NOT NULL,
    "to_month" DATE NOT NULL,
    "printed" TEXT NOT NULL,
    "low" DECIMAL(24,6),
    "high" DECIMAL(24,6),
    "unit" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "sources" TEXT[],
    "caution_en" TEXT,
    "caution_zh_hant" TEXT,
    "caution_zh_hans" TEXT,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "stated_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_event" (
    "id" BIGSERIAL NOT NULL,
    "event" TEXT NOT NULL,
    "from_text" TEXT NOT NULL,
    "to_text" TEXT,
    "kind" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_zh_hant" TEXT NOT NULL,
    "text_zh_hans" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "sources" TEXT[],
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "author_id" UUID NOT NULL,

    CONSTRAINT "public_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "book_figure_book_figure_idx" ON "book_figure"("book", "figure");

-- CreateIndex
CREATE INDEX "programme_link_to_book_to_head_to_programme_idx" ON "programme_link"("to_book", "to_head", "to_programme");

-- CreateIndex
CREATE INDEX "stated_figure_statement_idx" ON "stated_figure"("statement");

-- CreateIndex
CREATE INDEX "public_event_event_idx" ON "public_event"("event");

-- AddForeignKey
ALTER TABLE "estimates_book" ADD CONSTRAINT "estimates_book_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_head" ADD CONSTRAINT "book_head_book_fkey" FOREIGN KEY ("book") REFERENCES "estimates_book"("book") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_programme" ADD CONSTRAINT "book_programme_book_head_fkey" FOREIGN KEY ("book", "head") REFERENCES "book_head"("book", "head") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_line" ADD CONSTRAINT "book_line_book_head_fkey" FOREIGN KEY ("book", "head") REFERENCES "book_head"("book", "head") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_place" ADD CONSTRAINT "book_place_book_head_fkey" FOREIGN KEY ("book", "head") REFERENCES "book_head"("book", "head") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_footnote" ADD CONSTRAINT "book_footnote_book_head_fkey" FOREIGN KEY ("book", "head") REFERENCES "book_head"("book", "head") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_figure" ADD CONSTRAINT "book_figure_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_figure" ADD CONSTRAINT "book_figure_book_head_programme_fkey" FOREIGN KEY ("book", "head", "programme") REFERENCES "book_programme"("book", "head", "programme") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "book_figure" ADD CONSTRAINT "book_figure_book_head_place_fkey" FOREIGN KEY ("book", "head", "place") REFERENCES "book_place"("book", "head", "place") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme_link" ADD CONSTRAINT "programme_link_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme_link" ADD CONSTRAINT "programme_link_from_book_from_head_from_programme_fkey" FOREIGN KEY ("from_book", "from_head", "from_programme") REFERENCES "book_programme"("book", "head", "programme") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme_link" ADD CONSTRAINT "programme_link_to_book_to_head_to_programme_fkey" FOREIGN KEY ("to_book", "to_head", "to_programme") REFERENCES "book_programme"("book", "head", "programme") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stated_figure" ADD CONSTRAINT "stated_figure_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "public_event" ADD CONSTRAINT "public_event_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say: the rules that hold even for a raw INSERT by the serving role.
-- ---------------------------------------------------------------------------------------------------------

-- A book and how it is built
ALTER TABLE "estimates_book"
  ADD CONSTRAINT "book_is_financial_year" CHECK ("book" ~ '^[12][0-9]{3}-[0-9]{2}$' AND right("book", 2)::int = (left("book", 4)::int + 1) % 100),
  ADD CONSTRAINT "book_known_when_published" CHECK (("known_at" AT TIME ZONE 'Asia/Hong_Kong')::date >= "published"),
  ADD CONSTRAINT "book_sha256_form" CHECK ("source_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "book_head"
  ADD CONSTRAINT "head_number" CHECK ("head" ~ '^[1-9][0-9]{0,2}$');
ALTER TABLE "book_programme"
  ADD CONSTRAINT "programme_number" CHECK ("programme" BETWEEN 1 AND 99 AND "policy_area" BETWEEN 1 AND 99);
ALTER TABLE "book_line"
  ADD CONSTRAINT "line_kind" CHECK ("kind" IN ('subhead', 'total', 'component', 'item')),
  ADD CONSTRAINT "line_account" CHECK ("account" IN ('operating', 'capital')),
  ADD CONSTRAINT "line_subhead" CHECK (("kind" IN ('component', 'item')) = ("subhead" <> ''));
ALTER TABLE "book_footnote"
  ADD CONSTRAINT "footnote_mark" CHECK (length("mark") BETWEEN 1 AND 4);

-- Its figures: each kind has the columns that say what it is of, and no others (lib/budget/figure.ts, Subject)
ALTER TABLE "book_figure"
  ADD CONSTRAINT "figure_kind" CHECK ("kind" IN ('provision', 'change', 'subhead', 'total', 'component', 'commitment', 'posts', 'pledge', 'volume', 'text')),
  ADD CONSTRAINT "figure_stage" CHECK ("stage" IN ('actual', 'original', 'revised', 'estimate') AND "against_stage" IN ('actual', 'original', 'revised', 'estimate')),
  ADD CONSTRAINT "figure_year" CHECK ("year" ~ '^[12][0-9]{3}-[0-9]{2}$' AND right("year", 2)::int = (left("year", 4)::int + 1) % 100),
  ADD CONSTRAINT "figure_against_year" CHECK ("against_year" ~ '^[12][0-9]{3}-[0-9]{2}$' AND right("against_year", 2)::int = (left("against_year", 4)::int + 1) % 100),
  ADD CONSTRAINT "figure_calendar_year" CHECK ("calendar_year" BETWEEN 1900 AND 2999),
  ADD CONSTRAINT "figure_subject" CHECK (
    ("year" IS NOT NULL) = ("kind" IN ('provision', 'change', 'subhead', 'total', 'component'))
    AND ("stage" IS NOT NULL) = ("year" IS NOT NULL)
    AND ("against_year" IS NOT NULL) = ("kind" = 'change')
    AND ("against_stage" IS NOT NULL) = ("kind" = 'change')
    AND ("code" IS NOT NULL) = ("kind" IN ('subhead', 'total', 'component', 'commitment', 'pledge'))
    AND ("part" IS NOT NULL) = ("kind" IN ('commitment', 'posts', 'pledge', 'volume'))
    AND ("day" IS NOT NULL) = ("kind" = 'posts')
    AND ("item" IS NULL OR "kind" = 'commitment')
    AND ("programme" IS NULL OR "kind" IN ('provision', 'change', 'posts'))
    AND ("calendar_year" IS NULL OR "kind" IN ('pledge', 'volume'))
    AND ("kind" <> 'volume' OR "calendar_year" IS NOT NULL)),
  ADD CONSTRAINT "figure_part" CHECK (CASE "kind"
    WHEN 'commitment' THEN "part" IN ('approved', 'accumulated', 'revised', 'balance')
    WHEN 'posts' THEN "part" IN ('non-directorate', 'directorate', 'all', 'change')
    WHEN 'pledge' THEN "part" IN ('target', 'actual', 'plan')
    WHEN 'volume' THEN "part" IN ('calls', 'written')
    ELSE true END),
  ADD CONSTRAINT "figure_label" CHECK (
    num_nulls("label_en", "label_zh_hant", "label_zh_hans") IN (0, 3) AND ("kind" <> 'text' OR "label_en" IS NOT NULL)),
  ADD CONSTRAINT "figure_printed" CHECK (length("printed") > 0 AND "digits" BETWEEN 0 AND 6 AND "half_unit" >= 0),
  ADD CONSTRAINT "figure_lists" CHECK ("footnotes" IS NOT NULL AND jsonb_typeof("derivations") = 'array');
ALTER TABLE "programme_link"
  ADD CONSTRAINT "link_relation" CHECK ("relation" IN ('continues', 'merged-into', 'split-from')),
  ADD CONSTRAINT "link_forward" CHECK ("from_book" < "to_book");

-- Stated in public
ALTER TABLE "stated_figure"
  ADD CONSTRAINT "stated_kind" CHECK ("kind" IN ('actual', 'target')),
  ADD CONSTRAINT "stated_grade" CHECK ("grade" IN ('official', 'press', 'copy')),
  ADD CONSTRAINT "stated_months" CHECK (extract(day FROM "from_month") = 1 AND extract(day FROM "to_month") = 1 AND "from_month" <= "to_month"),
  ADD CONSTRAINT "stated_range" CHECK (coalesce("low", "high") IS NOT NULL AND "low" <= "high"),
  ADD CONSTRAINT "stated_caution" CHECK (num_nulls("caution_en", "caution_zh_hant", "caution_zh_hans") IN (0, 3)),
  ADD CONSTRAINT "stated_sources" CHECK (cardinality("sources") > 0);
ALTER TABLE "public_event"
  ADD CONSTRAINT "event_kind" CHECK ("kind" IN ('suspension', 'capacity', 'system')),
  ADD CONSTRAINT "event_grade" CHECK ("grade" IN ('official', 'press', 'copy')),
  ADD CONSTRAINT "event_ends" CHECK ("from_text" ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$' AND "to_text" ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$' AND "to_text" >= "from_text"),
  ADD CONSTRAINT "event_sources" CHECK (cardinality("sources") > 0);

-- Rows are only ever added
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "estimates_book" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_head" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_programme" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_line" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_place" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_footnote" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "book_figure" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "programme_link" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "stated_figure" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A second row for the same printed place is a correction: it is of the same thing, says why, and isn't known earlier.
CREATE FUNCTION book_figure_correction() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "book_figure";
BEGIN
  SELECT * INTO before FROM "book_figure" WHERE "book" = NEW."book" AND "figure" = NEW."figure"
    ORDER BY "known_at" DESC, "id" DESC LIMIT 1;
  IF NOT FOUND THEN
    RETURN NEW;
  END IF;
  IF length(btrim(coalesce(NEW."reason", ''))) = 0 THEN
    RAISE EXCEPTION 'figure % of % is there already: a correction needs a reason', NEW."figure", NEW."book"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'figure_correction_reason';
  END IF;
  IF (before."head", before."kind", before."programme", before."code", before."item", before."part", before."year",
      before."stage", before."against_year", before."against_stage", before."calendar_year", before."day", before."unit")
     IS DISTINCT FROM
     (NEW."head", NEW."kind", NEW."programme", NEW."code", NEW."item", NEW."part", NEW."year",
      NEW."stage", NEW."against_year", NEW."against_stage", NEW."calendar_year", NEW."day", NEW."unit") THEN
    RAISE EXCEPTION 'figure % of %: a correction is of the same thing', NEW."figure", NEW."book"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'figure_correction_same';
  END IF;
  NEW."known_at" := greatest(NEW."known_at", before."known_at");
  RETURN NEW;
END $$;

CREATE TRIGGER "correction" BEFORE INSERT ON "book_figure" FOR EACH ROW EXECUTE FUNCTION book_figure_correction();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123000000_books');
