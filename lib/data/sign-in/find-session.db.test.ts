import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE, type HumanRole } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, TEST_PEOPLE, VIEWER } from '@/lib/access/testing/people';
import { database, inTransaction } from '../database';
import { addPerson } from '../people/add-person';
import { changeRole, disablePerson, enablePerson } from '../people/change-person';
import { changeOwnName } from '../people/own-account';
import { keepSecondFactor } from '../people/settings';
import { givenDatabase } from '../testing/given';
import { endSession } from './end-session';
import { findSession } from './find-session';

const NOW = new Date('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
beforeEach(() => database().authSession.deleteMany());
afterAll(() => db.end());

/** Signed in now, for twelve hours. */
async function signedIn(userId: string, token = 'token') {
  const data = { token, userId, lastSeenAt: NOW, expiresAt: later(12 * 60 * MINUTE), createdAt: NOW };
  return (await database().authSession.create({ data })).id;
}
const lastSeen = async () => (await database().authSession.findFirst())?.lastSeenAt;
let number = 0;
async function somebody(role: HumanRole) {
  number += 1;
  const who = { email: `p${number}@example.org`, name: 'P', role };
  const id = await addPerson(COMMAND_LINE, who, `scrypt$15$8$3$${'s'.repeat(22)}$${'h'.repeat(43)}`, NOW);
  await signedIn(id);
  return id;
}

test('says who it is, as they are now', async () => {
  const id = await signedIn(OFFICER.id);
  expect(await findSession('token', NOW)).toEqual({
    id,
    person: OFFICER,
    email: 'olive.officer@example.org',
    language: null,
    theme: null,
    hasSecondFactor: false,
    needsSecondFactor: false,
  });
});

test('what isn’t a session’s token is nobody', async () => {
  const id = await signedIn(OFFICER.id);
  for (const token of ['', 'Token', 'token ', 'toke', id, '%', "' OR true --"])
    expect(await findSession(token, NOW), token).toBeNull();
});

describe('[ASVS 7.3.1] without asking for anything it lasts 60 minutes', () => {
  test('to the millisecond', async () => {
    await signedIn(VIEWER.id);
    expect(await findSession('token', later(60 * MINUTE))).toBeNull();
    expect(await findSession('token', later(60 * MINUTE - 1))).not.toBeNull();
  });

  test('each request begins them anew, noted once a minute', async () => {
    await signedIn(VIEWER.id);
    const seen = [];
    for (const moment of [1, MINUTE - 1, MINUTE, MINUTE + 1, 2 * MINUTE - 1, 61 * MINUTE - 1]) {
      expect(await findSession('token', later(moment))).not.toBeNull();
      seen.push(await lastSeen());
    }
    expect(seen).toEqual([NOW, NOW, later(MINUTE), later(MINUTE), later(MINUTE), later(61 * MINUTE - 1)]);
    expect(await findSession('token', later(121 * MINUTE - 1))).toBeNull();
  });

  test('a clock that jumps back takes nothing away', async () => {
    await signedIn(VIEWER.id);
    expect(await findSession('token', later(-10 * MINUTE))).not.toBeNull();
    expect(await lastSeen()).toEqual(NOW);
  });
});

test('[ASVS 7.3.2] however busy, it ends after twelve hours, to the millisecond', async () => {
  await signedIn(VIEWER.id);
  for (let hour = 0.5; hour < 12; hour += 0.5)
    expect(await findSession('token', later(hour * 60 * MINUTE)), `${hour}`).not.toBeNull();
  expect(await findSession('token', later(12 * 60 * MINUTE - 1))).not.toBeNull();
  expect(await findSession('token', later(12 * 60 * MINUTE))).toBeNull();
});

describe('[ASVS 8.3.1] what changed counts at the very next call', () => {
  test('another role', async () => {
    const id = await somebody('viewer');
    for (const role of ['manager', 'viewer', 'admin'] as const) {
      await changeRole(COMMAND_LINE, id, role, NOW);
      expect((await findSession('token', NOW))?.person.role).toBe(role);
    }
  });

  test('another name', async () => {
    const id = await somebody('viewer');
    await changeOwnName({ id, name: 'P', role: 'viewer' }, 'Pia', NOW);
    expect((await findSession('token', NOW))?.person.name).toBe('Pia');
  });

  test('[ASVS 7.4.2] a closed account, and opening it again brings no session back', async () => {
    const id = await somebody('manager');
    await disablePerson(ADMIN, id, NOW);
    expect(await findSession('token', NOW)).toBeNull();
    await enablePerson(ADMIN, id, NOW);
    expect(await findSession('token', NOW)).toBeNull();
  });

  test('[ASVS 7.4.1] an ended session', async () => {
    await signedIn(VIEWER.id);
    await inTransaction((tx) => endSession(tx, { token: 'token' }));
    expect(await findSession('token', NOW)).toBeNull();
  });
});

describe('[ASVS 6.3.3] the second factor', () => {
  const asked = async () => {
    const found: Record<string, boolean | undefined> = {};
    for (const { id, role } of TEST_PEOPLE.slice(0, 4)) {
      await database().authSession.deleteMany();
      await signedIn(id);
      found[role] = (await findSession('token', NOW))?.needsSecondFactor;
    }
    return found;
  };

  test('is asked of managers and administrators who have none, when it is on, from the next call on', async () => {
    const nobody = { viewer: false, officer: false, manager: false, admin: false };
    expect(await asked()).toEqual(nobody);
    await keepSecondFactor(ADMIN, 'on', NOW);
    expect(await asked()).toEqual({ ...nobody, manager: true, admin: true });
    await database().authUser.update({ where: { id: MANAGER.id }, data: { twoFactorEnabled: true } });
    expect(await asked()).toEqual({ ...nobody, admin: true });
    await keepSecondFactor(ADMIN, 'off', NOW);
    expect(await asked()).toEqual(nobody);
    await signedIn(MANAGER.id, 'manager');
    expect(await findSession('manager', NOW)).toMatchObject({ hasSecondFactor: true });
  });
});

describe('ending sessions', () => {
  const left = async () =>
    (await database().authSession.findMany({ orderBy: { token: 'asc' } })).map(({ token }) => token);

  test('one by its id, only with its person; all of a person’s but one; all', async () => {
    const a = await signedIn(VIEWER.id, 'a');
    const b = await signedIn(VIEWER.id, 'b');
    await signedIn(VIEWER.id, 'c');
    await signedIn(OFFICER.id, 'd');
    const end = (which: Parameters<typeof endSession>[1]) => inTransaction((tx) => endSession(tx, which));
    expect(await end({ id: a, userId: OFFICER.id })).toBe(0);
    expect(await end({ id: a, userId: VIEWER.id })).toBe(1);
    expect(await end({ userId: VIEWER.id, except: b })).toBe(1);
    expect(await left()).toEqual(['b', 'd']);
    expect(await end({ userId: VIEWER.id })).toBe(1);
    expect(await left()).toEqual(['d']);
    expect(await end({ token: 'none' })).toBe(0);
  });
});
