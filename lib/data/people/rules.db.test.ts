import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Action, may } from '@/lib/access/may';
import { COMMAND_LINE, type Person, PUBLISHED_RECORD } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import { connected } from '../snapshot/testing/connected';
import { givenDatabase } from '../testing/given';
import {
  addPerson,
  addRevision,
  addSession,
  addSetting,
  addState,
  addToken,
  addUser,
  STRANGER,
  TOKEN_OFFICER,
} from './testing/statements';

/** The rules about people that hold whatever the program does: asked with raw SQL. */
let db: Awaited<ReturnType<typeof givenDatabase>>;
const clients = {} as Record<'serving role' | 'owner', pg.Client>;

beforeAll(async () => {
  db = await givenDatabase();
  clients['serving role'] = await connected(db.appUrl);
  clients.owner = await connected(db.ownerUrl);
});
afterAll(async () => {
  await Promise.all([clients['serving role'].end(), clients.owner.end()]);
  await db.end();
});

/** What came before this is looked at as if it were committed. */
const THEN = 'SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED';

/** Runs statements up to where they would be committed, and leaves nothing of them. */
async function tried(client: pg.Client, statements: readonly string[]): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  } finally {
    await client.query('ROLLBACK');
  }
}

const secondAdmin = addPerson(STRANGER, { role: 'admin', by: ADMIN });
const token = addPerson(TOKEN_OFFICER.id, { role: 'token-officer', by: ADMIN });

/** What is refused: by which rule, and the statements of one transaction. */
const REFUSED: Record<string, readonly [rule: string, ...statements: string[]]> = {
  'an administrator making themself a viewer': [
    'own_role_stays',
    ...secondAdmin,
    addState(ADMIN, { role: 'viewer', by: ADMIN }),
  ],
  'an officer making themself an administrator': [
    'own_role_stays',
    addState(OFFICER, { role: 'admin', by: OFFICER }),
  ],
  'somebody disabling themself': ['own_role_stays', addState(OFFICER, { status: 'disabled', by: OFFICER })],
  'somebody disabled letting themself in': [
    'own_role_stays',
    addState(OFFICER, { status: 'disabled', by: ADMIN }),
    THEN,
    addState(OFFICER, { version: 3, by: OFFICER }),
  ],
  'somebody disabled changing their name': [
    'own_role_stays',
    addState(OFFICER, { status: 'disabled', by: ADMIN }),
    THEN,
    addState(OFFICER, { version: 3, status: 'disabled', name: 'Another', by: OFFICER }),
  ],
  'somebody who adds themself': [
    'own_role_stays',
    ...addPerson(STRANGER, { role: 'admin', by: { id: STRANGER } }),
  ],
  'a viewer changing another': [
    'changed_by_administrator',
    addState(OFFICER, { role: 'viewer', by: VIEWER }),
  ],
  'an officer changing another': [
    'changed_by_administrator',
    addState(VIEWER, { role: 'officer', by: OFFICER }),
  ],
  'a manager changing another': [
    'changed_by_administrator',
    addState(VIEWER, { role: 'officer', by: MANAGER }),
  ],
  'a manager renaming another': [
    'changed_by_administrator',
    addState(VIEWER, { name: 'Other', by: MANAGER }),
  ],
  'a token adding a person': [
    'changed_by_administrator',
    ...token,
    ...addPerson(STRANGER, { role: 'viewer', by: TOKEN_OFFICER }),
  ],
  'a former administrator changing another': [
    'changed_by_administrator',
    ...secondAdmin,
    addState(ADMIN, { role: 'manager', by: { id: STRANGER } }),
    THEN,
    addState(VIEWER, { role: 'officer', by: ADMIN }),
  ],
  'a disabled administrator changing another': [
    'changed_by_administrator',
    ...secondAdmin,
    addState(ADMIN, { role: 'admin', status: 'disabled', by: { id: STRANGER } }),
    THEN,
    addState(VIEWER, { role: 'officer', by: ADMIN }),
  ],
  'a last administrator made a viewer': [
    'last_administrator',
    addState(ADMIN, { role: 'viewer', by: COMMAND_LINE }),
  ],
  'a last administrator disabled': [
    'last_administrator',
    addState(ADMIN, { role: 'admin', status: 'disabled', by: COMMAND_LINE }),
  ],
  'an administrator who is only invited in place of the last one': [
    'last_administrator',
    ...addPerson(STRANGER, { role: 'admin', status: 'invited', by: ADMIN }),
    addState(ADMIN, { role: 'viewer', by: COMMAND_LINE }),
  ],
  'both administrators at once': [
    'last_administrator',
    ...secondAdmin,
    addState(ADMIN, { role: 'viewer', by: COMMAND_LINE }),
    addState({ id: STRANGER }, { role: 'viewer', by: COMMAND_LINE }),
  ],
  'a service account becoming an officer': [
    'person_kind_stays',
    ...token,
    addState(TOKEN_OFFICER, { role: 'officer', by: ADMIN }),
  ],
  'a token that may read becoming one that may write': [
    'person_kind_stays',
    ...addPerson(STRANGER, { role: 'token-viewer', by: ADMIN }),
    addState({ id: STRANGER }, { role: 'token-officer', by: ADMIN }),
  ],
  'an officer becoming a service account': [
    'person_kind_stays',
    addState(OFFICER, { role: 'token-officer', by: ADMIN }),
  ],
  'the command line becoming an administrator': [
    'person_kind_stays',
    addState(COMMAND_LINE, { role: 'admin', by: ADMIN }),
  ],
  'a person becoming the command line': [
    'person_kind_stays',
    addState(OFFICER, { role: 'operator', by: ADMIN }),
  ],
  'an invitation of somebody who is in': [
    'invited_once',
    addState(OFFICER, { status: 'invited', by: ADMIN }),
  ],
  'a hole in the chain': ['person_without_hole', addState(OFFICER, { version: 3, name: 'A', by: ADMIN })],
  'a version that is there': ['person_state_pkey', addState(OFFICER, { version: 1, name: 'A', by: ADMIN })],
  'a role that nobody knows': ['person_role_known', ...addPerson(STRANGER, { role: 'root', by: ADMIN })],
  'a status that nobody knows': ['person_status_known', addState(OFFICER, { status: 'gone', by: ADMIN })],
  'a blank name': ['person_name_given', addState(OFFICER, { name: ' ', by: ADMIN })],
  'a name of 101 characters': ['person_name_given', addState(OFFICER, { name: 'n'.repeat(101), by: ADMIN })],
  'a change without its moment': [
    'person_known',
    addState(COMMAND_LINE, { at: null, name: 'A', by: COMMAND_LINE }),
  ],
  'a viewer’s figures': ['by_right_role', addRevision('saved', VIEWER)],
  'an administrator’s figures': ['by_right_role', addRevision('saved', ADMIN)],
  'the published record’s figures': ['by_right_role', addRevision('saved', PUBLISHED_RECORD)],
  'a person’s history': ['by_right_role', addRevision('loaded', MANAGER)],
  'the figures of somebody who isn’t known': [
    'by_right_role',
    `INSERT INTO person (id) VALUES ('${STRANGER}')`,
    addRevision('saved', { id: STRANGER }),
  ],
  'the figures of an officer who is a viewer now': [
    'by_right_role',
    addState(OFFICER, { role: 'viewer', by: ADMIN, at: '2024-05-01' }),
    THEN,
    addRevision('saved', OFFICER),
  ],
  'the figures of an officer who was disabled': [
    'by_right_role',
    addState(OFFICER, { status: 'disabled', by: ADMIN, at: '2024-05-01' }),
    THEN,
    addRevision('saved', OFFICER),
  ],
  'the figures of somebody who became an officer later': [
    'by_right_role',
    addState(VIEWER, { role: 'officer', by: ADMIN, at: '2024-07-01' }),
    addRevision('saved', VIEWER),
  ],
  'a token submitting': [
    'by_right_role',
    ...token,
    addRevision('saved', TOKEN_OFFICER),
    addRevision('submitted', TOKEN_OFFICER),
  ],
  'an officer approving': [
    'by_right_role',
    addRevision('saved', OFFICER),
    addRevision('submitted', OFFICER),
    addRevision('approved', SECOND_OFFICER),
  ],
  'the command line approving': [
    'by_right_role',
    addRevision('saved', OFFICER),
    addRevision('submitted', OFFICER),
    addRevision('approved', COMMAND_LINE),
  ],
  'a demotion known before what they did as who they were': [
    'known_after_deeds',
    addRevision('saved', OFFICER),
    THEN,
    addState(OFFICER, { role: 'viewer', by: ADMIN, at: '2024-05-01' }),
  ],
  ...Object.fromEntries(
    [VIEWER, OFFICER, MANAGER, COMMAND_LINE, PUBLISHED_RECORD].map((author) => [
      `a setting by ${author.name}`,
      ['by_right_role', addSetting('on', author)] as const,
    ]),
  ),
  'a setting that nobody knows': ['product_setting_known', addSetting('maybe', ADMIN)],
  'an account of a token': ['of_right_kind', ...token, addUser(TOKEN_OFFICER.id, 'token@example.org')],
  'an account of the command line': ['of_right_kind', addUser(COMMAND_LINE.id, 'cli@example.org')],
  'a token of an officer': ['of_right_kind', addToken(OFFICER.id)],
  'an address with capitals': [
    'email_form',
    ...addPerson(STRANGER, { role: 'viewer', by: ADMIN }),
    addUser(STRANGER, 'Mei@example.org'),
  ],
  'an address without @': ['email_form', `UPDATE auth_user SET email = 'mei' WHERE id = '${OFFICER.id}'`],
  'an address that somebody has': [
    'auth_user_email_key',
    `UPDATE auth_user SET email = 'max.manager@example.org' WHERE id = '${OFFICER.id}'`,
  ],
  '[ASVS 11.4.2] a password that isn’t hashed': [
    'password_is_hashed',
    `INSERT INTO auth_account (account_id, provider_id, user_id, password)
     VALUES ('a', 'credential', '${OFFICER.id}', 'correct horse battery')`,
  ],
  'a token that isn’t hashed': ['token_sha256_form', ...token, addToken(TOKEN_OFFICER.id, 'kpi_secret')],
  'a token without end': ['token_ends', ...token, addToken(TOKEN_OFFICER.id, 'a'.repeat(64), '2026-01-01')],
  'a session of somebody who is disabled': [
    'of_somebody_active',
    addState(OFFICER, { status: 'disabled', by: ADMIN }),
    THEN,
    addSession(OFFICER),
  ],
  'a session of somebody who is only invited': [
    'of_somebody_active',
    ...addPerson(STRANGER, { role: 'viewer', status: 'invited', by: ADMIN }),
    addUser(STRANGER, 'stranger@example.org'),
    addSession({ id: STRANGER }),
  ],
};

describe.each(['serving role', 'owner'] as const)(
  '[ASVS 8.3.1] refused even to raw SQL, as the %s',
  (role) => {
    test.each(Object.entries(REFUSED))('%s', async (_, [constraint, ...statements]) => {
      await expect(tried(clients[role], statements)).rejects.toMatchObject({ constraint });
    });
  },
);

/** What is taken: the statements of one transaction. */
const TAKEN: Record<string, readonly string[]> = {
  'one’s own name': [addState(VIEWER, { name: 'Vera V', by: VIEWER })],
  'an invitation that is accepted': [
    ...addPerson(STRANGER, { role: 'officer', status: 'invited', by: ADMIN }),
    addState({ id: STRANGER }, { role: 'officer', by: { id: STRANGER } }),
  ],
  'a role given by an administrator, also to an administrator where there is another': [
    ...secondAdmin,
    addState(ADMIN, { role: 'viewer', by: { id: STRANGER } }),
  ],
  'a role given by the command line': [addState(VIEWER, { role: 'manager', by: COMMAND_LINE })],
  'an administrator in place of the last one, in one transaction': [
    addState(VIEWER, { role: 'admin', by: COMMAND_LINE }),
    addState(ADMIN, { role: 'viewer', by: COMMAND_LINE }),
  ],
  'somebody let in again': [
    addState(OFFICER, { status: 'disabled', by: ADMIN }),
    addState(OFFICER, { version: 3, by: ADMIN }),
  ],
  'what a former officer did while they were one': [
    addState(OFFICER, { role: 'viewer', by: ADMIN, at: '2024-06-02' }),
    addRevision('saved', OFFICER),
  ],
  'a month by its four actions, each by who may': [
    addRevision('saved', OFFICER),
    addRevision('submitted', OFFICER),
    addRevision('approved', MANAGER),
    addRevision('reopened', SECOND_MANAGER),
  ],
  'a token’s draft': [...token, addRevision('saved', TOKEN_OFFICER)],
  'a setting by an administrator': [addSetting('on', ADMIN)],
  'a token of a service account': [...token, addToken(TOKEN_OFFICER.id)],
};

test.each(Object.entries(TAKEN))('taken: %s', async (_, statements) => {
  await tried(clients['serving role'], statements);
});

test('a clock that jumps back doesn’t reorder the chain', async () => {
  const client = clients['serving role'];
  await client.query('BEGIN');
  await client.query(addState(OFFICER, { role: 'viewer', by: ADMIN, at: '2024-06-02' }));
  await client.query(addState(OFFICER, { version: 3, by: ADMIN, at: '2024-06-01' }));
  const { rows } = await client.query(
    `SELECT known_at FROM person_state WHERE person_id = '${OFFICER.id}' AND version > 1 ORDER BY version`,
  );
  await client.query('ROLLBACK');
  expect(rows[1].known_at).toEqual(rows[0].known_at);
});

const ACTIONS = [
  'loaded',
  'saved',
  'submitted',
  'withdrawn',
  'approved',
  'returned',
  'reopened',
  'setting',
  'person',
];
/** What lib/access/may.ts calls the same. */
const SAME: Record<string, (person: Person) => boolean> = {
  loaded: (person) => may(person, 'load-history'),
  saved: (person) => may(person, 'import-drafts'),
  submitted: (person) => may(person, 'enter-month'),
  withdrawn: (person) => may(person, 'enter-month'),
  approved: (person) => may(person, 'decide-month', { typedBy: [] }),
  returned: (person) => may(person, 'decide-month', { typedBy: [] }),
  reopened: (person) => may(person, 'decide-month', { typedBy: [] }),
  setting: (person) => may(person, 'keep-settings' satisfies Action),
  // The published record adds nobody; as the author of what ships it is trusted with it.
  person: (person) => may(person, 'manage-people') || person.role === 'record',
};

test('the database and lib/access allow the same', async () => {
  const roles = [
    'viewer',
    'officer',
    'manager',
    'admin',
    'operator',
    'record',
    'token-viewer',
    'token-officer',
  ];
  const { rows } = await clients['serving role'].query(
    `SELECT role, action, may_act(role, action) AS allowed FROM unnest($1::text[]) AS role, unnest($2::text[]) AS action`,
    [
      [...roles, 'root'],
      [...ACTIONS, 'deleted'],
    ],
  );
  for (const { role, action, allowed } of rows) {
    const same = SAME[action]?.({ id: 'x', name: 'x', role }) ?? false;
    expect(allowed, `${role} ${action}`).toBe(same);
  }
  expect(rows).toHaveLength(9 * 10);
});
