import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { TEST_PEOPLE } from '@/lib/access/testing/people';

/** Somebody that no test database has. */
export const STRANGER = '22222222-0000-7000-8000-0000000000aa';
/** A service account that no test database has. */
export const TOKEN_OFFICER: Person = {
  id: '22222222-0000-7000-8000-0000000000bb',
  name: 'telephone system',
  role: 'token-officer',
};

type Who = Pick<Person, 'id'>;
type State = {
  version?: number;
  name?: string;
  role?: string;
  status?: string;
  at?: string | null;
  by: Who;
};

/** A state of a person; what isn't said is as the test people are: the second version, active, known in June 2024. */
export function addState(who: Who, state: State): string {
  const known =
    TEST_PEOPLE.find(({ id }) => id === who.id) ?? (who.id === COMMAND_LINE.id ? COMMAND_LINE : undefined);
  const { version = 2, name = 'N', role = known?.role, status = 'active', at = '2024-06-01', by } = state;
  const moment = at === null ? 'NULL' : `'${at}Z'`;
  return `INSERT INTO person_state (person_id, version, name, role, status, known_at, author_id)
    VALUES ('${who.id}', ${version}, '${name}', '${role}', '${status}', ${moment}, '${by.id}')`;
}

/** A new person with a first state. */
export function addPerson(id: string, state: State): string[] {
  return [
    `INSERT INTO person (id) VALUES ('${id}')`,
    addState({ id }, { version: 1, at: '2024-01-01', ...state }),
  ];
}

/** The next revision of April 2024, known in June 2024. */
export function addRevision(action: string, by: Who): string {
  const [reason, file] = [action === 'reopened' ? `'why'` : 'NULL', action === 'loaded'];
  return `INSERT INTO month_revision (month, revision, action, reason, source_file, source_sha256, known_at, author_id)
    SELECT '2024-04-01', coalesce(max(revision), 0) + 1, '${action}', ${reason},
      ${file ? `'f', '${'a'.repeat(64)}'` : 'NULL, NULL'}, '2024-06-01T12:00:00Z', '${by.id}'
    FROM month_revision WHERE month = '2024-04-01'`;
}

export function addSetting(value: string, by: Who): string {
  return `INSERT INTO product_setting (name, version, value, known_at, author_id)
    VALUES ('second-factor', 1, '${value}', '2024-06-01', '${by.id}')`;
}

export function addUser(id: string, email: string): string {
  return `INSERT INTO auth_user (id, email) VALUES ('${id}', '${email}')`;
}

export function addToken(id: string, sha256 = 'a'.repeat(64), ends = '2024-09-01'): string {
  return `INSERT INTO api_token (person_id, sha256, made_at, expires_at, author_id)
    VALUES ('${id}', '${sha256}', '2024-06-01', '${ends}', '${COMMAND_LINE.id}')`;
}

export function addSession(who: Who, token = 'a session’s token'): string {
  return `INSERT INTO auth_session (token, user_id, expires_at) VALUES ('${token}', '${who.id}', '2030-01-01')`;
}
