import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { resetPerson } from '@/lib/data/people/change-person';
import { givenDatabase } from '@/lib/data/testing/given';
import { arrive } from './take-link';
import { after, givenAccount, givenServer, NOW } from './testing/given-account';

let given: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  given = await givenDatabase();
  givenServer();
});
afterAll(() => given.end());

const password = 'remembered this time';

/** Somebody who guessed at their own password until they had to wait. */
async function forgetful(address?: string) {
  const account = await givenAccount();
  const browser = account.browser(address);
  for (let n = 0; n < 5; n += 1) await browser.signIn({ ...account.typed, password: `guess ${n}` }, NOW);
  expect(await browser.signIn(account.typed, NOW)).toMatchObject({ kind: 'too-soon' });
  const secret = await resetPerson(COMMAND_LINE, account.id, NOW);
  const arrival = { name: account.person.name, email: account.typed.email, password };
  return { account, secret, arrival };
}

test('whoever guessed too often and was then reset comes in by the link, from another address at once', async () => {
  const { account, secret, arrival } = await forgetful();
  const elsewhere = account.browser('203.0.113.50');
  expect(await arrive(secret, arrival, elsewhere.client, null, NOW)).toMatchObject({ kind: 'in' });
});

test('from an address that has to wait the password is kept all the same, and lets them in afterwards', async () => {
  const { account, secret, arrival } = await forgetful('203.0.113.51');
  const here = account.browser('203.0.113.51');
  expect(await arrive(secret, arrival, here.client, null, NOW)).toEqual({ kind: 'taken' });
  const typed = { ...account.typed, password };
  expect(await here.signIn(typed, after(5))).toMatchObject({ kind: 'in' });
});

test('an address with a NUL is nobody’s, and refused like any other', async () => {
  const browser = (await givenAccount()).browser();
  const typed = { email: 'a\0b@example.org', password: 'whatever it is' };
  expect(await browser.signIn(typed, NOW)).toEqual({ kind: 'wrong' });
});
