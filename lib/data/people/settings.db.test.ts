import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, SECOND_MANAGER, TEST_PEOPLE } from '@/lib/access/testing/people';
import { database } from '../database';
import { givenDatabase } from '../testing/given';
import { invitePerson } from './add-person';
import { disablePerson } from './change-person';
import { keepSecondFactor, loadSettings } from './settings';

const at = (day: number) => new Date(Date.UTC(2026, 4, day, 2));
let fresh: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  fresh = await givenDatabase();
});
afterAll(() => fresh.end());

test('to begin with the second factor is off, and nobody has changed it', async () => {
  expect(await loadSettings(ADMIN)).toEqual({
    secondFactor: 'off',
    changed: null,
    concerned: { manager: { all: 2, without: 2 }, admin: { all: 1, without: 1 } },
  });
});

test('whoever has one, isn’t in yet or has left isn’t counted among those without', async () => {
  await database().authUser.update({ where: { id: MANAGER.id }, data: { twoFactorEnabled: true } });
  await invitePerson(ADMIN, { email: 'new@example.org', name: 'New', role: 'manager' }, at(1));
  expect((await loadSettings(ADMIN)).concerned.manager).toEqual({ all: 2, without: 1 });
  await disablePerson(ADMIN, SECOND_MANAGER.id, at(1));
  expect((await loadSettings(ADMIN)).concerned.manager).toEqual({ all: 1, without: 0 });
});

test('a change is kept with who and when; the same again changes nothing', async () => {
  await keepSecondFactor(ADMIN, 'on', at(2));
  const on = { secondFactor: 'on', changed: { at: at(2), by: 'Ada Admin' } };
  expect(await loadSettings(ADMIN)).toMatchObject(on);
  await keepSecondFactor(ADMIN, 'on', at(3));
  expect(await loadSettings(ADMIN)).toMatchObject(on);
  await keepSecondFactor(ADMIN, 'off', at(4));
  expect(await loadSettings(ADMIN)).toMatchObject({ secondFactor: 'off', changed: { at: at(4) } });

  const written = await database().auditEvent.findMany({
    where: { kind: 'setting-changed' },
    orderBy: { happenedAt: 'asc' },
  });
  expect(written.map(({ subject, details, personId }) => ({ subject, details, personId }))).toEqual([
    { subject: 'setting second-factor', details: { value: 'on' }, personId: ADMIN.id },
    { subject: 'setting second-factor', details: { value: 'off' }, personId: ADMIN.id },
  ]);
});

test('nobody but administrators sees or changes settings', async () => {
  const others = [...TEST_PEOPLE.filter(({ role }) => role !== 'admin'), COMMAND_LINE];
  for (const person of others) {
    await expect(loadSettings(person)).rejects.toThrow(Forbidden);
    await expect(keepSecondFactor(person, 'on', at(5))).rejects.toThrow(Forbidden);
  }
  expect((await loadSettings(ADMIN)).secondFactor).toBe('off');
});
