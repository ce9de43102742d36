import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER } from '@/lib/access/testing/people';
import { givenDatabase } from '../testing/given';
import { invitePerson } from './add-person';
import { changeRole, disablePerson, enablePerson } from './change-person';
import { takeLink } from './links';
import { loadPersonHistory } from './load-person-history';
import { loadTokens, makeToken } from './tokens';

const at = (day: number) => new Date(Date.UTC(2026, 4, day, 2));
let fresh: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  fresh = await givenDatabase();
});
afterAll(() => fresh.end());

test('a person’s states are told from the first on, each with when and by whom', async () => {
  const who = { email: 'nina@example.org', name: 'Nina', role: 'officer' } as const;
  const { id, secret } = await invitePerson(ADMIN, who, at(1));
  const hash = `scrypt$15$8$3$${'a'.repeat(22)}$${'b'.repeat(43)}`;
  await takeLink(secret, { name: 'Nina New', email: '', hash }, at(2));
  await changeRole(ADMIN, id, 'manager', at(3));
  await changeRole(ADMIN, id, 'manager', at(4)); // as it is already: no state
  await disablePerson(COMMAND_LINE, id, at(5));
  await enablePerson(ADMIN, id, at(6));

  const byAdmin = { name: 'Ada Admin', role: 'admin', self: false };
  expect(await loadPersonHistory(ADMIN, id)).toEqual([
    { name: 'Nina', role: 'officer', status: 'invited', at: at(1), by: byAdmin },
    {
      name: 'Nina New',
      role: 'officer',
      status: 'active',
      at: at(2),
      by: { name: 'Nina New', role: 'manager', self: true },
    },
    { name: 'Nina New', role: 'manager', status: 'active', at: at(3), by: byAdmin },
    {
      name: 'Nina New',
      role: 'manager',
      status: 'disabled',
      at: at(5),
      by: { name: 'command-line', role: 'operator', self: false },
    },
    { name: 'Nina New', role: 'manager', status: 'active', at: at(6), by: byAdmin },
  ]);
});

test('nobody, what is no id, and service accounts have no history here', async () => {
  await makeToken(ADMIN, { name: 'telephone system', role: 'token-officer', days: 90 }, at(1));
  const [token] = await loadTokens(ADMIN);
  const nobody = '33333333-0000-7000-8000-000000000000';
  for (const id of [nobody, 'x', "' OR 1=1", '', COMMAND_LINE.id, token?.id ?? '']) {
    expect(await loadPersonHistory(ADMIN, id)).toEqual([]);
  }
});

test('only administrators and the command line read it', async () => {
  await expect(loadPersonHistory(MANAGER, OFFICER.id)).rejects.toThrow(Forbidden);
  await expect(loadPersonHistory(OFFICER, OFFICER.id)).rejects.toThrow(Forbidden);
  expect(await loadPersonHistory(COMMAND_LINE, OFFICER.id)).toHaveLength(1);
});
