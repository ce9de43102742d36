import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import { givenDatabase } from '../testing/given';
import { changeRole, disablePerson } from './change-person';
import { findByEmail } from './find-by-email';

let fresh: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  fresh = await givenDatabase();
});
afterAll(() => fresh.end());

test('somebody is found by their address whatever its capitals, as they are now', async () => {
  const found = { id: OFFICER.id, name: OFFICER.name, role: 'officer', status: 'active' };
  expect(await findByEmail(ADMIN, ' Olive.Officer@EXAMPLE.org ')).toEqual(found);
  const now = new Date('2026-11-23T00:00:00Z');
  await changeRole(ADMIN, OFFICER.id, 'viewer', now);
  await disablePerson(ADMIN, OFFICER.id, now);
  expect(await findByEmail(COMMAND_LINE, 'olive.officer@example.org')).toEqual({
    ...found,
    role: 'viewer',
    status: 'disabled',
  });
});

test.each(['nobody@example.org', '', 'command-line', "' OR true --"])('%j is nobody', async (email) => {
  expect(await findByEmail(ADMIN, email)).toBeNull();
});

test.each([VIEWER, OFFICER, MANAGER])('a $role may not ask', async (person) => {
  await expect(findByEmail(person, 'ada.admin@example.org')).rejects.toThrow(Forbidden);
});
