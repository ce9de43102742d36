import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/lib/data/database';
import { givenDatabase } from '@/lib/data/testing/given';
import { changePassword } from './change-password';
import { after, givenServer, givenSignedIn, NOW } from './testing/given-account';

const NEXT = 'staple gun purple';
let given: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  given = await givenDatabase();
  givenServer();
});
afterAll(() => given.end());

type SignedIn = Awaited<ReturnType<typeof givenSignedIn>>;

async function change({ here, session }: SignedIn, current: string, next: string, now = NOW) {
  return here.take(await changePassword(session, { current, next }, here.client, here.cookie(), now));
}

async function written(id: string): Promise<string[]> {
  const rows = await database().auditEvent.findMany({ where: { personId: id }, orderBy: { id: 'asc' } });
  return rows.map(({ kind }) => kind);
}

test('[ASVS 6.2.3] [ASVS 7.4.3] the new password counts, the old one no longer; every other session ends and this one goes on under a new token', async () => {
  const account = await givenSignedIn();
  const elsewhere = account.browser();
  await elsewhere.signIn(account.typed, NOW);
  const former = account.here.value('session');
  expect(await change(account, account.typed.password, NEXT)).toMatchObject({ kind: 'changed' });

  expect(await elsewhere.session(NOW)).toBeNull();
  expect(account.here.value('session')).not.toBe(former);
  expect(await account.here.session(NOW)).toMatchObject({ person: { id: account.id } });
  expect(await database().authSession.count({ where: { userId: account.id } })).toBe(1);

  expect(await account.browser().signIn(account.typed, NOW)).toEqual({ kind: 'wrong' });
  expect(await account.browser().signIn({ ...account.typed, password: NEXT }, NOW)).toMatchObject({
    kind: 'in',
  });
  expect(await written(account.id)).toContain('password-changed');
});

test('[ASVS 6.2.3] with a wrong current password nothing changes, and that is written down', async () => {
  const account = await givenSignedIn();
  const elsewhere = account.browser();
  await elsewhere.signIn(account.typed, NOW);
  expect(await change(account, 'not my password', NEXT)).toEqual({ kind: 'wrong' });
  expect(await account.here.session(NOW)).not.toBeNull();
  expect(await elsewhere.session(NOW)).not.toBeNull();
  expect(await account.browser().signIn(account.typed, NOW)).toMatchObject({ kind: 'in' });
  expect(await written(account.id)).toContain('password-change-failed');
});

test.each([
  ['too-short', 'eleven char'],
  ['too-long', 'x1'.repeat(65)],
  ['common', 'Unbelievable'],
  ['one-character', 'aaaaaaaaaaaa'],
])(
  '[ASVS 6.2.4] a password that is %s is refused before the current one is looked at',
  async (problem, next) => {
    const account = await givenSignedIn();
    expect(await change(account, 'not my password', next)).toEqual({ kind: 'unfit', problem });
    expect(await written(account.id)).not.toContain('password-change-failed');
  },
);

test('one’s own e-mail address is no password', async () => {
  const account = await givenSignedIn();
  const next = account.typed.email.toUpperCase();
  expect(await change(account, account.typed.password, next)).toEqual({ kind: 'unfit', problem: 'own-name' });
});

test('after five wrong ones nobody is heard for five seconds, the right one neither', async () => {
  const account = await givenSignedIn();
  for (let i = 0; i < 5; i += 1) {
    expect(await change(account, 'not my password', NEXT)).toEqual({ kind: 'wrong' });
  }
  const right = account.typed.password;
  expect(await change(account, right, NEXT, after(2))).toEqual({ kind: 'too-soon', seconds: 3 });
  expect(await change(account, right, NEXT, after(6))).toMatchObject({ kind: 'changed' });
});

test('an API token has no password to change', async () => {
  const account = await givenSignedIn();
  const person = { ...account.person, role: 'token-officer' as const };
  const session = { ...account.session, person };
  await expect(change({ ...account, session }, account.typed.password, NEXT)).rejects.toThrow('keep-account');
});
