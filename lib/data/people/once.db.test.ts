import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN } from '@/lib/access/testing/people';
import { database } from '../database';
import { givenDatabase } from '../testing/given';
import { invitePerson } from './add-person';
import { disablePerson, enablePerson, resetPerson } from './change-person';
import { readLink, takeLink } from './links';
import { loadPeople } from './load-people';
import { loadTokens, makeToken } from './tokens';

const NOW = new Date('2026-11-23T04:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

/** In the form that the database takes; nobody signs in by it. */
const HASH = `scrypt$14$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
let people = 0;
async function given(key?: string) {
  people += 1;
  const who = { email: `new${people}@example.org`, name: `New ${people}`, role: 'viewer' } as const;
  return { ...(await invitePerson(ADMIN, who, NOW, key)), who };
}

test('the same form twenty times at once makes one token, and refuses the others in words', async () => {
  const [key, token] = [randomUUID(), { name: 'telephone', role: 'token-viewer', days: 9 } as const];
  const sent = await Promise.allSettled(Array.from({ length: 20 }, () => makeToken(ADMIN, token, NOW, key)));
  const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 19 }, () => 'sent-before'));
  expect(await loadTokens(ADMIN)).toHaveLength(1);
  expect(await database().auditEvent.count({ where: { kind: 'token-made' } })).toBe(1);
});

test('a form that was refused for another reason can be sent again', async () => {
  const key = randomUUID();
  const { who } = await given();
  await expect(invitePerson(ADMIN, who, NOW, key)).rejects.toMatchObject({ code: 'email-taken' });
  const other = { ...who, email: 'somebody-else@example.org' };
  await invitePerson(ADMIN, other, NOW, key);
  await expect(invitePerson(ADMIN, other, NOW, key)).rejects.toMatchObject({ code: 'sent-before' });
});

test('an invitation that was made anew by mistake leaves alone who has come in meanwhile', async () => {
  const { id, secret, who } = await given();
  await takeLink(secret, { ...who, hash: HASH }, NOW);
  const seen = { key: randomUUID(), status: 'invited' } as const;
  await expect(resetPerson(ADMIN, id, NOW, seen)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const account = await database().authAccount.findFirst({ where: { userId: id } });
  expect(account?.password).toBe(HASH);
  await resetPerson(ADMIN, id, NOW, { key: randomUUID(), status: 'active' });
  expect((await database().authAccount.findFirst({ where: { userId: id } }))?.password).toBeNull();
});

test('whoever was enabled already isn’t let in anew: their password, second factor and link stand', async () => {
  const { id, secret, who } = await given();
  await takeLink(secret, { ...who, hash: HASH }, NOW);
  await disablePerson(ADMIN, id, NOW);
  const link = await enablePerson(ADMIN, id, NOW, randomUUID());
  await expect(enablePerson(ADMIN, id, NOW, randomUUID())).rejects.toMatchObject({
    code: 'changed-meanwhile',
  });
  expect((await readLink(link, NOW))?.person?.id).toBe(id);
  expect((await loadPeople(ADMIN)).find((person) => person.id === id)?.status).toBe('active');
});
