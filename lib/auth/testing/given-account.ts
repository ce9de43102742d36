import { scryptSync } from 'node:crypto';
import { vi } from 'vitest';
import { COMMAND_LINE, type HumanRole } from '@/lib/access/person';
import { addPerson } from '@/lib/data/people/add-person';
import { newBrowser } from './browser';

/** When these tests happen. better-auth looks at the machine's clock, so it is held there: no code runs out meanwhile. */
export const NOW = new Date('2024-06-03T02:00:10Z');

/** So many seconds later. */
export function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

/** What the server has in its environment, and its clock. */
export function givenServer() {
  process.env['AUTH_SECRET'] = 'a secret of tests that is long enough';
  process.env['APP_URL'] = 'http://127.0.0.1:3000';
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
}

/** In the form that the product takes and at the least cost that it takes, so that tests don't wait for it. */
const PASSWORD = 'correct horse battery';
const HASH = `scrypt$14$8$1$${'A'.repeat(22)}$${scryptSync(PASSWORD, Buffer.alloc(16), 32, { N: 2 ** 14, r: 8, p: 1 }).toString('base64url')}`;

let made = 0;

/** Somebody new who can sign in, each at an address of their own, so that tests don't hold each other up. */
export async function givenAccount(role: HumanRole = 'manager') {
  made += 1;
  const typed = { email: `person${made}@example.org`, password: PASSWORD };
  const who = { email: typed.email, name: `Person ${made}`, role };
  const id = await addPerson(COMMAND_LINE, who, HASH, NOW);
  const at = `198.51.100.${made}`;
  return { id, typed, person: { id, name: who.name, role }, browser: (from = at) => newBrowser(from) };
}

/** The same, signed in. */
export async function givenSignedIn(role?: HumanRole) {
  const account = await givenAccount(role);
  const browser = account.browser();
  await browser.signIn(account.typed, NOW);
  const session = await browser.session(NOW);
  if (session === null) throw new Error('not signed in');
  return { ...account, here: browser, session };
}
