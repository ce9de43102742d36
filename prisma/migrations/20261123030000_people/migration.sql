-- People: what they are called and may do is kept like everything else, in rows that are only ever added; how they sign in
-- stands beside it.

-- CreateTable
CREATE TABLE "person_state" (
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID NOT NULL,

    CONSTRAINT "person_state_pkey" PRIMARY KEY ("person_id","version")
);

-- CreateTable
CREATE TABLE "auth_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "theme" TEXT,
    "signed_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_two_factor" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "auth_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "sha256" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID,
    "author_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "sign_in_delay" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_delay_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_token" (
    "person_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "author_id" UUID NOT NULL,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "product_setting" (
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID NOT NULL,

    CONSTRAINT "product_setting_pkey" PRIMARY KEY ("name","version")
);

CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");
CREATE UNIQUE INDEX "auth_account_user_id_provider_id_key" ON "auth_account"("user_id", "provider_id");
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");
CREATE UNIQUE INDEX "auth_two_factor_user_id_key" ON "auth_two_factor"("user_id");
CREATE UNIQUE INDEX "api_token_sha256_key" ON "api_token"("sha256");
CREATE INDEX "audit_event_happened_at_idx" ON "audit_event"("happened_at");

ALTER TABLE "person_state" ADD CONSTRAINT "person_state_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "person_state" ADD CONSTRAINT "person_state_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "auth_user" ADD CONSTRAINT "auth_user_id_fkey" FOREIGN KEY ("id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "product_setting" ADD CONSTRAINT "product_setting_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A sign-in under an e-mail address that there isn't has nobody behind it.
ALTER TABLE "audit_event" ALTER COLUMN "person_id" DROP NOT NULL;

-- Whoever was there already, as they were, without beginning. Nobody reads without signing in any more, so the local reader
-- is disabled.
INSERT INTO "person_state" ("person_id", "version", "name", "role", "status", "author_id")
SELECT "id", 1, "name", "role", CASE "name" WHEN 'local-reader' THEN 'disabled' ELSE 'active' END, "id" FROM "person";

ALTER TABLE "person"
  DROP CONSTRAINT "person_role_known",
  DROP CONSTRAINT "person_name_given";
ALTER TABLE "person" DROP COLUMN "name", DROP COLUMN "role", DROP COLUMN "valid_from";
ALTER TABLE "person" RENAME COLUMN "known_at" TO "recorded_at";

-- ---------------------------------------------------------------------------------------------------------
-- What Prisma's language can't say
-- ---------------------------------------------------------------------------------------------------------

ALTER TABLE "person_state"
  ADD CONSTRAINT "person_role_known" CHECK ("role" IN ('viewer', 'officer', 'manager', 'admin', 'operator', 'record', 'token-viewer', 'token-officer')),
  ADD CONSTRAINT "person_status_known" CHECK ("status" IN ('invited', 'active', 'disabled')),
  ADD CONSTRAINT "person_name_given" CHECK (length(btrim("name")) > 0 AND length("name") <= 100),
  ADD CONSTRAINT "person_version_from_one" CHECK ("version" >= 1),
  ADD CONSTRAINT "person_known" CHECK ("known_at" IS NOT NULL OR "version" = 1);
ALTER TABLE "auth_user"
  ADD CONSTRAINT "email_form" CHECK ("email" = lower("email") AND "email" LIKE '_%@_%' AND length("email") <= 254),
  ADD CONSTRAINT "language_known" CHECK ("language" IN ('en', 'zh-Hant', 'zh-Hans')),
  ADD CONSTRAINT "theme_known" CHECK ("theme" IN ('system', 'light', 'dark'));
ALTER TABLE "auth_account"
  ADD CONSTRAINT "password_is_hashed" CHECK ("password" LIKE 'scrypt$%');
ALTER TABLE "sign_in_link"
  ADD CONSTRAINT "link_kind" CHECK ("kind" IN ('first-administrator', 'invitation', 'reset')),
  ADD CONSTRAINT "link_for_somebody" CHECK (("kind" = 'first-administrator') = ("person_id" IS NULL)),
  ADD CONSTRAINT "link_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "link_ends" CHECK ("expires_at" > "made_at");
ALTER TABLE "sign_in_delay"
  ADD CONSTRAINT "failures_from_zero" CHECK ("failures" >= 0);
ALTER TABLE "api_token"
  ADD CONSTRAINT "token_sha256_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "token_ends" CHECK ("expires_at" > "made_at" AND "expires_at" <= "made_at" + interval '367 days');
ALTER TABLE "product_setting"
  ADD CONSTRAINT "product_setting_known" CHECK (("name", "value") IN (('second-factor', 'off'), ('second-factor', 'on'))),
  ADD CONSTRAINT "product_setting_version" CHECK ("version" >= 1);

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "person_state" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "product_setting" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "data_version" BEFORE INSERT OR UPDATE OR DELETE ON "person_state" FOR EACH STATEMENT EXECUTE FUNCTION raise_data_version();

-- What a person was called and could do at a moment.
CREATE FUNCTION state_at(of_person uuid, moment timestamptz) RETURNS "person_state" LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT * FROM "person_state" s WHERE s."person_id" = of_person AND coalesce(s."known_at", '-infinity') <= moment
  ORDER BY s."version" DESC LIMIT 1
$$;

CREATE FUNCTION is_token_role(role text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT role IN ('token-viewer', 'token-officer')
$$;
CREATE FUNCTION is_human_role(role text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT role IN ('viewer', 'officer', 'manager', 'admin')
$$;

-- What each role may do with months, settings and people (lib/access/may.ts says the same to people).
CREATE FUNCTION may_act(role text, action text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN action = 'loaded' THEN role = 'operator'
    WHEN action = 'saved' THEN role IN ('officer', 'manager', 'operator', 'token-officer')
    WHEN action IN ('submitted', 'withdrawn') THEN role IN ('officer', 'manager')
    WHEN action IN ('approved', 'returned', 'reopened') THEN role = 'manager'
    WHEN action = 'setting' THEN role = 'admin'
    WHEN action = 'person' THEN role IN ('admin', 'operator', 'record')
    ELSE false
  END
$$;

-- Whether somebody might do something, as they were at that moment.
CREATE FUNCTION might_do(of_person uuid, action text, moment timestamptz) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT s."status" = 'active' AND may_act(s."role", action) FROM state_at(of_person, moment) AS s), false)
$$;

-- All that somebody did, but to themselves, for which it matters what they were at that moment.
CREATE FUNCTION deeds_of(of_person uuid) RETURNS TABLE ("deed" text, "action" text, "known_at" timestamptz) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT format('month %s revision %s', to_char(r."month", 'YYYY-MM'), r."revision"), r."action", r."known_at"
    FROM "month_revision" r WHERE r."author_id" = of_person
  UNION ALL SELECT format('setting %s version %s', s."name", s."version"), 'setting', s."known_at"
    FROM "product_setting" s WHERE s."author_id" = of_person
  UNION ALL SELECT format('person %s version %s', p."person_id", p."version"), 'person', p."known_at"
    FROM "person_state" p WHERE p."author_id" = of_person AND p."person_id" <> of_person
$$;

-- The chain of a person's states: without hole, and never from a human to a service account or back.
CREATE FUNCTION person_state_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "person_state";
BEGIN
  -- One change at a time, so that two administrators can't each remove the other.
  PERFORM pg_advisory_xact_lock(hashtext('kpi-people'));
  SELECT * INTO before FROM "person_state" WHERE "person_id" = NEW."person_id" ORDER BY "version" DESC LIMIT 1;
  IF NEW."version" > coalesce(before."version", 0) + 1 THEN
    RAISE EXCEPTION 'person %: version % would leave a hole after %', NEW."person_id", NEW."version", coalesce(before."version", 0)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'person_without_hole';
  END IF;
  IF NEW."version" <= before."version" THEN
    RETURN NEW; -- taken: the primary key answers with the conflict
  END IF;
  IF before."role" <> NEW."role" AND NOT (is_human_role(before."role") AND is_human_role(NEW."role")) THEN
    RAISE EXCEPTION 'person %: % can''t become %', NEW."person_id", before."role", NEW."role"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'person_kind_stays';
  END IF;
  IF before."status" <> 'invited' AND NEW."status" = 'invited' THEN
    RAISE EXCEPTION 'person %: % can''t become invited', NEW."person_id", before."status"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'invited_once';
  END IF;
  -- A clock that jumps back doesn't reorder the chain.
  NEW."known_at" := greatest(NEW."known_at", before."known_at");
  RETURN NEW;
END $$;
CREATE TRIGGER "chain" BEFORE INSERT ON "person_state" FOR EACH ROW EXECUTE FUNCTION person_state_chain();

-- Who may change people. Looked at when everything of a transaction is there, so that a snapshot's rows may come in any order.
CREATE FUNCTION person_state_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  before "person_state";
  done text;
BEGIN
  SELECT * INTO before FROM "person_state" WHERE "person_id" = NEW."person_id" AND "version" = NEW."version" - 1;
  IF NEW."author_id" = NEW."person_id" THEN
    -- Of themselves people change their name, and accept an invitation; the built-in accounts are there by themselves, and so
    -- is the local reader of before, who can't come in.
    -- (Of a first state there is no state before, and NULL is not true.)
    IF NOT coalesce(NEW."version" = 1 AND (NEW."role" IN ('operator', 'record') OR NEW."status" = 'disabled')
         OR NEW."role" = before."role" AND NEW."status" IN (before."status", 'active') AND before."status" <> 'disabled', false) THEN
      RAISE EXCEPTION 'person %: nobody changes their own role or status', NEW."person_id"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'own_role_stays';
    END IF;
  ELSE
    IF NOT might_do(NEW."author_id", 'person', NEW."known_at") THEN
      RAISE EXCEPTION 'person %: only an administrator changes people', NEW."person_id"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'changed_by_administrator';
    END IF;
  END IF;
  -- Else what they did, rightly, a moment before would be against the rules in a snapshot.
  SELECT "deed" INTO done FROM deeds_of(NEW."person_id")
    WHERE NEW."version" > 1 AND "known_at" >= NEW."known_at" AND NOT might_do(NEW."person_id", "action", "known_at") LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'person %: known before what they did: %', NEW."person_id", done
      USING ERRCODE = 'check_violation', CONSTRAINT = 'known_after_deeds';
  END IF;
  IF EXISTS (SELECT FROM "person_state" WHERE "role" = 'admin' AND "status" = 'active') AND NOT EXISTS (
    SELECT FROM "person_state" s WHERE s."role" = 'admin' AND s."status" = 'active'
      AND NOT EXISTS (SELECT FROM "person_state" later WHERE later."person_id" = s."person_id" AND later."version" > s."version")
  ) THEN
    RAISE EXCEPTION 'the last administrator stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'last_administrator';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "rules" AFTER INSERT ON "person_state" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION person_state_rules();

-- Who is disabled is signed out at once, and whoever is signing in at that moment too: a new session holds its account's row
-- until it is there, and is looked at once more then.
CREATE FUNCTION end_sessions() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."status" <> 'active' THEN
    PERFORM FROM "auth_user" WHERE "id" = NEW."person_id" FOR UPDATE;
    DELETE FROM "auth_session" WHERE "user_id" = NEW."person_id";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "sessions" AFTER INSERT ON "person_state" FOR EACH ROW EXECUTE FUNCTION end_sessions();
CREATE FUNCTION of_somebody_active() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (state_at(NEW."user_id", 'infinity'))."status" IS DISTINCT FROM 'active'
     AND EXISTS (SELECT FROM "auth_session" WHERE "id" = NEW."id") THEN
    RAISE EXCEPTION 'person %: only who is active has a session', NEW."user_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'of_somebody_active';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "active" AFTER INSERT OR UPDATE ON "auth_session" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION of_somebody_active();

-- Whoever signs in is human, whoever has a token is not.
CREATE FUNCTION of_right_kind() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  whose uuid := coalesce(to_jsonb(NEW) ->> 'person_id', to_jsonb(NEW) ->> 'id')::uuid;
  role text := (state_at(whose, 'infinity'))."role";
BEGIN
  IF NOT coalesce(CASE TG_TABLE_NAME WHEN 'auth_user' THEN is_human_role(role) ELSE is_token_role(role) END, false) THEN
    RAISE EXCEPTION '% has no place in %', coalesce(role, 'nobody'), TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'of_right_kind';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "kind" AFTER INSERT OR UPDATE ON "auth_user" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION of_right_kind();
CREATE CONSTRAINT TRIGGER "kind" AFTER INSERT ON "api_token" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION of_right_kind();

-- Months and settings change by people whose role at that moment allows it.
CREATE FUNCTION by_right_role() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  what text := coalesce('month ' || to_char((to_jsonb(NEW) ->> 'month')::date, 'YYYY-MM'), 'setting ' || (to_jsonb(NEW) ->> 'name'));
  action text := coalesce(to_jsonb(NEW) ->> 'action', 'setting');
BEGIN
  -- Many at once, but none while somebody's role is changing.
  PERFORM pg_advisory_xact_lock_shared(hashtext('kpi-people'));
  IF NOT might_do(NEW."author_id", action, NEW."known_at") THEN
    RAISE EXCEPTION '%: % isn''t for %, who was % then', what, action, NEW."author_id",
        coalesce((SELECT "status" || ' ' || "role" FROM state_at(NEW."author_id", NEW."known_at") AS s), 'nobody')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'by_right_role';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "author" AFTER INSERT ON "month_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION by_right_role();
CREATE CONSTRAINT TRIGGER "author" AFTER INSERT ON "product_setting" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION by_right_role();

-- ---------------------------------------------------------------------------------------------------------
-- The last statement of every migration (lib/server/migrate)
INSERT INTO migration_done (name) VALUES ('20261123030000_people');
