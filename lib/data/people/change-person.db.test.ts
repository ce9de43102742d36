import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import { database, inTransaction } from '../database';
import { givenDatabase, givenMonths } from '../testing/given';
import { addPerson } from './add-person';
import { changeState } from './append-state';
import { changeRole, disablePerson, enablePerson, resetPerson } from './change-person';
import { changeOwnName } from './own-account';
import { keepSecondFactor } from './settings';
import { makeToken } from './tokens';

const HASH = `scrypt$15$8$3$${'s'.repeat(22)}$${'h'.repeat(43)}`;
const NOW = new Date('2026-03-01T00:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

let number = 0;
function added(role: 'viewer' | 'officer' | 'manager' | 'admin' = 'viewer') {
  number += 1;
  return addPerson(ADMIN, { email: `p${number}@example.org`, name: `P ${number}`, role }, HASH, NOW);
}
const states = (personId: string) =>
  database().personState.findMany({ where: { personId }, orderBy: { version: 'asc' } });
const told = (id: string) =>
  database().auditEvent.findMany({
    where: { subject: `person ${id}` },
    orderBy: { id: 'asc' },
    select: { kind: true, details: true, personId: true, happenedAt: true },
  });

describe('somebody new', () => {
  test('is added with name and address trimmed, the address in small letters, and an audit row', async () => {
    const who = { email: ' Mei@Example.org ', name: ' 陳美 ', role: 'officer' } as const;
    const id = await addPerson(COMMAND_LINE, who, HASH, NOW);
    expect(await states(id)).toMatchObject([{ version: 1, name: '陳美', role: 'officer', status: 'active' }]);
    expect(await database().authUser.findUnique({ where: { id } })).toMatchObject({
      email: 'mei@example.org',
    });
    expect(await told(id)).toEqual([
      {
        kind: 'person-added',
        details: { role: 'officer', status: 'active' },
        personId: COMMAND_LINE.id,
        happenedAt: NOW,
      },
    ]);
  });

  test('not under an address that somebody has, whatever its capitals; nothing stays of them', async () => {
    const before = await database().person.count();
    const who = { email: 'MEI@example.org', name: 'Other', role: 'viewer' } as const;
    await expect(addPerson(ADMIN, who, HASH, NOW)).rejects.toMatchObject({ code: 'email-taken' });
    expect(await database().person.count()).toBe(before);
  });
});

describe('a role', () => {
  test('is a new state with its audit row, which tells from what to what, by whom and when', async () => {
    const id = await added();
    await changeRole(ADMIN, id, 'manager', NOW);
    expect((await states(id)).map(({ role, authorId }) => [role, authorId])).toEqual([
      ['viewer', ADMIN.id],
      ['manager', ADMIN.id],
    ]);
    expect((await told(id)).at(-1)).toEqual({
      kind: 'person-role-changed',
      details: { role: { from: 'viewer', to: 'manager' } },
      personId: ADMIN.id,
      happenedAt: NOW,
    });
  });

  test('that is the same changes nothing and writes nothing', async () => {
    const id = await added('officer');
    await changeRole(ADMIN, id, 'officer', NOW);
    expect(await states(id)).toHaveLength(1);
    expect(await told(id)).toHaveLength(1);
  });

  test('of nobody, of a service account, and of the built-in accounts can’t be changed', async () => {
    await makeToken(ADMIN, { name: 'a system', role: 'token-officer', days: 1 }, NOW);
    const token = await database().apiToken.findFirst();
    for (const id of ['22222222-0000-7000-8000-0000000000ff', token?.personId ?? '', COMMAND_LINE.id])
      for (const change of [
        () => changeRole(ADMIN, id, 'admin', NOW),
        () => disablePerson(ADMIN, id, NOW),
        () => enablePerson(ADMIN, id, NOW),
        () => resetPerson(ADMIN, id, NOW),
      ])
        await expect(change()).rejects.toMatchObject({ name: 'Refused', code: 'unknown-person' });
  });

  test('is never one’s own, and the last administrator stays one', async () => {
    await expect(changeRole(ADMIN, ADMIN.id, 'viewer', NOW)).rejects.toThrow('may not change-person');
    for (const change of [
      changeRole(COMMAND_LINE, ADMIN.id, 'viewer', NOW),
      disablePerson(COMMAND_LINE, ADMIN.id, NOW),
    ])
      await expect(change).rejects.toMatchObject({ name: 'Refused', code: 'last-administrator' });
    expect(await states(ADMIN.id)).toHaveLength(1);
    expect(await told(ADMIN.id)).toHaveLength(1);
  });

  test('is for administrators to give', async () => {
    for (const person of [VIEWER, OFFICER, MANAGER])
      await expect(changeRole(person, VIEWER.id, 'admin', NOW)).rejects.toThrow('may not change-person');
  });
});

test('two administrators who remove each other at once: one stays', async () => {
  const id = await added('admin');
  const other = { id, name: 'P', role: 'admin' } as const;
  const ends = await Promise.allSettled([
    changeRole(ADMIN, id, 'viewer', NOW),
    changeRole(other, ADMIN.id, 'viewer', NOW),
  ]);
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  expect(refused).toMatchObject([{ name: 'Refused' }]);
  const roles = await Promise.all([ADMIN.id, id].map(async (one) => (await states(one)).at(-1)?.role));
  expect(roles.sort()).toEqual(['admin', 'viewer']);
  // As it was, for the tests that follow.
  if ((await states(ADMIN.id)).at(-1)?.role === 'viewer') await changeRole(other, ADMIN.id, 'admin', NOW);
});

test('two changes of one person at once: both are kept, or the second hears that it was changed meanwhile', async () => {
  const id = await added();
  const ends = await Promise.allSettled(
    (['officer', 'manager', 'admin'] as const).map((role) => changeRole(ADMIN, id, role, NOW)),
  );
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []));
  expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ['changed-meanwhile'] : []));
  expect(await states(id)).toHaveLength(1 + 3 - refused.length);
});

test('a change over one that came in between is the conflict changed-meanwhile', async () => {
  const id = await added();
  let inBetween: Promise<void> | undefined;
  const slow = inTransaction(async (tx) => {
    await changeState(tx, id, { role: 'officer' }, ADMIN, NOW);
    // Reads the first state, and waits for this one.
    inBetween = changeRole(ADMIN, id, 'manager', NOW);
    inBetween.catch(() => {});
    await waiting();
  });
  await slow;
  await expect(inBetween).rejects.toMatchObject({ name: 'Refused', code: 'changed-meanwhile' });
  expect((await states(id)).map(({ role }) => role)).toEqual(['viewer', 'officer']);
});

/** Until another transaction of this database waits for a lock. */
async function waiting(): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const [row] = await database().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if ((row?.n ?? 0) > 0) return;
  }
  throw new Error('nobody waits');
}

describe('a closed account', () => {
  test('ends every session in the same moment; what they did keeps its author', async () => {
    const id = await added('officer');
    await database().authSession.create({
      data: { token: 't', userId: id, expiresAt: new Date('2030-01-01') },
    });
    await disablePerson(ADMIN, id, NOW);
    expect(await database().authSession.count({ where: { userId: id } })).toBe(0);
    expect((await states(id)).at(-1)).toMatchObject({ status: 'disabled', role: 'officer' });
    expect((await told(id)).map(({ kind }) => kind)).toEqual(['person-added', 'person-disabled']);
  });

  test('is opened again with its role, and its history stays', async () => {
    const id = await added('manager');
    await disablePerson(ADMIN, id, NOW);
    await enablePerson(ADMIN, id, NOW);
    expect((await states(id)).map(({ status }) => status)).toEqual(['active', 'disabled', 'active']);
    expect((await told(id)).map(({ kind }) => kind)).toEqual([
      'person-added',
      'person-disabled',
      'person-active',
      'credentials-cleared',
      'reset-link-made',
    ]);
  });
});

test('a change known after what its person has done, though the clock was turned back', async () => {
  const id = await added('admin');
  const late = new Date('2026-03-05T00:00:00Z');
  await keepSecondFactor({ id, name: 'P', role: 'admin' }, 'on', late);
  await disablePerson(ADMIN, id, NOW);
  expect((await states(id)).at(-1)?.knownAt).toEqual(new Date(late.getTime() + 1));
});

test('a name of one’s own is told without the name; a file’s author keeps theirs', async () => {
  await givenMonths('month,emails\n2023-01,1\n', '2023-02-10');
  await changeOwnName(VIEWER, ' Vera Victoria ', NOW);
  expect((await states(VIEWER.id)).at(-1)).toMatchObject({
    name: 'Vera Victoria',
    role: 'viewer',
    authorId: VIEWER.id,
  });
  expect((await told(VIEWER.id)).slice(1)).toEqual([
    { kind: 'person-name-changed', details: {}, personId: VIEWER.id, happenedAt: NOW },
  ]);
});
