import { COMMAND_LINE } from '@/lib/access/person';
import { query } from './sql';

const person = (number: number) => `11111111-0000-7000-8000-00000000000${number}`;
export const OFFICER = person(1);
export const MANAGER = person(2);
/** Came as a viewer, became an officer, took another name, left. */
export const LEAVER = person(3);
/** Made administrator by {@link FIRST_ADMIN}, whose rows come later in the order of keys. */
export const ADMIN = person(4);
/** Invited and came in. */
export const INVITED = person(5);
export const TOKEN = person(6);
export const REVOKED_TOKEN = person(7);
/** The first administrator, a viewer by now. */
export const FIRST_ADMIN = person(9);

type State = readonly [
  who: string,
  name: string,
  role: string,
  status: string,
  day: string,
  by: string,
  kind: string,
];

/** In the order in which it came about. */
const STATES: readonly State[] = [
  [OFFICER, "Olive O''Fficer", 'officer', 'active', '2020-01-01', COMMAND_LINE.id, 'person-added'],
  [MANAGER, '陳大文𠮷', 'manager', 'active', '2020-01-01', COMMAND_LINE.id, 'person-added'],
  [FIRST_ADMIN, 'Fay First', 'admin', 'active', '2020-01-02', COMMAND_LINE.id, 'person-added'],
  [LEAVER, 'Lee', 'viewer', 'active', '2020-01-03', FIRST_ADMIN, 'person-added'],
  [LEAVER, 'Lee', 'officer', 'active', '2020-01-04', FIRST_ADMIN, 'person-role-changed'],
  [ADMIN, 'Ada', 'admin', 'active', '2020-01-05', FIRST_ADMIN, 'person-added'],
  [INVITED, 'Ivy', 'officer', 'invited', '2020-01-05', FIRST_ADMIN, 'person-added'],
  [INVITED, 'Ivy', 'officer', 'active', '2020-01-06', INVITED, 'person-active'],
  [FIRST_ADMIN, 'Fay First', 'viewer', 'active', '2020-01-07', ADMIN, 'person-role-changed'],
  [LEAVER, 'Lee Leaver', 'officer', 'active', '2020-01-08', LEAVER, 'person-name-changed'],
  [LEAVER, 'Lee Leaver', 'officer', 'disabled', '2024-06-01', ADMIN, 'person-disabled'],
  [TOKEN, 'telephone system', 'token-officer', 'active', '2024-06-02', ADMIN, 'person-added'],
  [REVOKED_TOKEN, 'old system', 'token-viewer', 'active', '2024-06-02', ADMIN, 'person-added'],
  [REVOKED_TOKEN, 'old system', 'token-viewer', 'disabled', '2024-06-03', ADMIN, 'person-disabled'],
];

const HUMANS = [OFFICER, MANAGER, LEAVER, ADMIN, INVITED, FIRST_ADMIN];
const HASH = `scrypt$15$8$3$${'s'.repeat(22)}$${'h'.repeat(43)}`;
const APP_SECRET = 'a secret of an authenticator app';
const TOKENS = { [TOKEN]: 'e'.repeat(64), [REVOKED_TOKEN]: 'f'.repeat(64) };
/** What a snapshot without credentials hasn't. */
export const SECRETS: readonly string[] = [HASH, APP_SECRET, ...Object.values(TOKENS)];

/** People in every state, with how they sign in, a second factor, tokens and settings; each change with its audit row. */
export async function seedPeople(ownerUrl: string): Promise<void> {
  const versions = new Map<string, number>();
  const states = STATES.flatMap(([who, name, role, status, day, by, kind]) => {
    const version = (versions.get(who) ?? 0) + 1;
    versions.set(who, version);
    return [
      `INSERT INTO person_state (person_id, version, name, role, status, known_at, author_id)
       VALUES ('${who}', ${version}, '${name}', '${role}', '${status}', '${day}', '${by}')`,
      `INSERT INTO audit_event (happened_at, kind, subject, details, person_id)
       VALUES ('${day}', '${kind}', 'person ${who}', '{"role": "${role}"}', '${by}')`,
    ];
  });
  const accounts = HUMANS.flatMap((who, at) => [
    `INSERT INTO auth_user (id, email, two_factor_enabled, language, theme, signed_in_at)
     VALUES ('${who}', 'p${at}@example.org', ${who === MANAGER}, 'zh-Hant', 'dark', '2024-06-05T01:02:03.004Z')`,
    `INSERT INTO auth_account (account_id, provider_id, user_id, password) VALUES ('${who}', 'credential', '${who}', '${HASH}')`,
  ]);
  const tokens = Object.entries(TOKENS).map(
    ([who, sha256]) => `INSERT INTO api_token (person_id, sha256, made_at, expires_at, revoked_at, author_id)
      VALUES ('${who}', '${sha256}', '2024-06-02', '2024-09-02', ${who === REVOKED_TOKEN ? `'2024-06-03'` : 'NULL'}, '${ADMIN}')`,
  );
  const setting = (version: number, value: string, by: string) =>
    `INSERT INTO product_setting (name, version, value, known_at, author_id)
     VALUES ('second-factor', ${version}, '${value}', '2020-01-0${version + 5}', '${by}')`;
  await query(
    ownerUrl,
    'BEGIN',
    `INSERT INTO person (id) VALUES ${[...versions.keys()].map((id) => `('${id}')`).join(', ')}`,
    ...states,
    ...accounts,
    `INSERT INTO auth_two_factor (secret, backup_codes, user_id, verified) VALUES ('${APP_SECRET}', '[]', '${MANAGER}', true)`,
    ...tokens,
    setting(1, 'on', FIRST_ADMIN),
    setting(2, 'off', ADMIN),
    `INSERT INTO import_request (person_id, key, sha256, answer, known_at)
     VALUES ('${TOKEN}', 'once', '${'a'.repeat(64)}', '{"new": []}', '2024-06-04')`,
    'COMMIT',
  );
}
