import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, OFFICER, VIEWER } from '@/lib/access/testing/people';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { connected } from '../snapshot/testing/connected';
import { query } from '../snapshot/testing/sql';
import { givenDatabase } from '../testing/given';
import { addPerson, addSession, addSetting, addState, STRANGER } from './testing/statements';

/** Two transactions of the serving role at the same time, the second one begun before the first ends. */
let like: Awaited<ReturnType<typeof givenDatabase>>;
let db: FreshDatabase;
let one: pg.Client;
let two: pg.Client;

beforeAll(async () => {
  like = await givenDatabase();
  await closeDatabases();
  await query(like.appUrl, 'BEGIN', ...addPerson(STRANGER, { role: 'admin', by: ADMIN }), 'COMMIT');
});
beforeEach(async () => {
  db = await freshDatabase(like);
  [one, two] = await Promise.all([connected(db.appUrl), connected(db.appUrl)]);
});
afterEach(async () => {
  await Promise.all([one.end(), two.end()]);
  await db.drop();
});
afterAll(() => like.end());

const other = { id: STRANGER };
const now = async (who: { id: string }) => {
  const [row] = await query(
    db.ownerUrl,
    `SELECT role, status FROM person_state WHERE person_id = '${who.id}' ORDER BY version DESC LIMIT 1`,
  );
  return row;
};

describe('two administrators who remove each other', () => {
  test.each(['viewer', 'disabled'])('one of them stays (%s)', async (how) => {
    const change = how === 'viewer' ? { role: 'viewer' } : { role: 'admin', status: 'disabled' };
    await one.query('BEGIN');
    await two.query('BEGIN');
    await one.query(addState(other, { ...change, by: ADMIN }));
    const waiting = two.query(addState(ADMIN, { ...change, by: other }));
    await one.query('COMMIT');
    await waiting;
    await expect(two.query('COMMIT')).rejects.toMatchObject({ code: '23514' });
    expect(await now(ADMIN)).toEqual({ role: 'admin', status: 'active' });
    expect(await now(other)).toMatchObject(change);
  });

  test('also where the second one sees the state of before', async () => {
    await two.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await two.query('SELECT FROM person_state');
    await one.query(addState(other, { role: 'viewer', by: ADMIN }));
    await expect(two.query(addState(ADMIN, { role: 'viewer', by: other }))).rejects.toMatchObject({
      code: '40001',
    });
    expect(await now(ADMIN)).toMatchObject({ role: 'admin' });
  });
});

test('two changes of one person: the second is the conflict', async () => {
  await one.query('BEGIN');
  await one.query(addState(VIEWER, { role: 'officer', by: ADMIN }));
  const waiting = expect(two.query(addState(VIEWER, { role: 'manager', by: other }))).rejects.toMatchObject({
    constraint: 'person_state_pkey',
  });
  await one.query('COMMIT');
  await waiting;
});

test('a setting and the demotion of its author follow each other: nothing stands by somebody who might not', async () => {
  await one.query('BEGIN');
  await one.query(addSetting('on', other));
  await one.query('SET CONSTRAINTS ALL IMMEDIATE');
  const waiting = expect(
    two.query(addState(other, { role: 'viewer', by: ADMIN, at: '2024-05-01' })),
  ).rejects.toMatchObject({ constraint: 'known_after_deeds' });
  await one.query('COMMIT');
  await waiting;
});

describe('[ASVS 7.4.2] whoever is disabled is signed out', () => {
  const sessions = () => query(db.ownerUrl, 'SELECT token FROM auth_session ORDER BY token');
  const disable = addState(OFFICER, { status: 'disabled', by: ADMIN });

  test('everywhere, and nobody else is; a new role ends none', async () => {
    for (const [who, token] of [
      [OFFICER, 'a'],
      [OFFICER, 'b'],
      [VIEWER, 'c'],
    ] as const)
      await one.query(addSession(who, token));
    await one.query(addState(VIEWER, { role: 'officer', by: ADMIN }));
    await one.query(disable);
    expect(await sessions()).toEqual([{ token: 'c' }]);
  });

  test('also where they are just signing in, whoever is first', async () => {
    await one.query('BEGIN');
    await one.query(addSession(OFFICER));
    const waiting = two.query(disable);
    await one.query('COMMIT');
    await waiting;
    expect(await sessions()).toEqual([]);

    await two.query('BEGIN');
    await two.query(addState(VIEWER, { status: 'disabled', by: COMMAND_LINE }));
    const refused = expect(one.query(addSession(VIEWER))).rejects.toMatchObject({
      constraint: 'of_somebody_active',
    });
    await two.query('COMMIT');
    await refused;
    expect(await sessions()).toEqual([]);
  });
});
