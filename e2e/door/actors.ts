import { randomUUID } from 'node:crypto';
import type { PlaywrightWorkerArgs } from '@playwright/test';
import { kpi } from '../command-line';
import { NOBODY } from '../people';
import { signIn } from '../sign-in';

/** Everybody who may stand before the door. */
export const ACTORS = [
  'anonymous',
  'viewer',
  'officer',
  'manager',
  'admin',
  'disabled',
  'token-viewer',
  'token-officer',
  'token-revoked',
  'token-invented',
] as const;
export type Actor = (typeof ACTORS)[number];

const PASSWORD = 'thirteen lamps before the door';

/** What each of them brings along: a session's cookie, a token, or nothing. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * Adds the people and tokens of this test, and gives what each sends with every request.
 *
 * @param baseURL of the product
 */
export async function credentialsOf(
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
): Promise<Record<Actor, Credentials>> {
  // Whoever runs this again finds other people.
  const unique = randomUUID().slice(0, 8);
  const cookies = new Map<string, Credentials>();
  for (const who of ['viewer', 'officer', 'manager', 'admin', 'disabled'] as const) {
    const email = `door-${who}-${unique}@example.org`;
    const role = who === 'disabled' ? 'manager' : who;
    const added = ['--email', email, '--name', `Door ${who}`, '--role', role, '--password-stdin'];
    await kpi(['user', 'add', ...added], { input: PASSWORD });
    const context = await playwright.request.newContext({ baseURL, storageState: NOBODY });
    await signIn(context, { email, password: PASSWORD }, { address: baseURL });
    const { cookies: jar } = await context.storageState();
    cookies.set(who, { cookie: jar.map(({ name, value }) => `${name}=${value}`).join('; ') });
    await context.dispose();
  }
  await kpi(['user', 'disable', '--email', `door-disabled-${unique}@example.org`]);
  const token = async (name: string, role: string) =>
    (await kpi(['token', 'create', '--name', name, '--role', role])).trim();
  const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
  const revoked = await token(`door revoked ${unique}`, 'officer');
  await kpi(['token', 'revoke', `door revoked ${unique}`]);
  return {
    anonymous: {},
    viewer: cookies.get('viewer') ?? {},
    officer: cookies.get('officer') ?? {},
    manager: cookies.get('manager') ?? {},
    admin: cookies.get('admin') ?? {},
    disabled: cookies.get('disabled') ?? {},
    'token-viewer': bearer(await token('door viewer', 'viewer')),
    'token-officer': bearer(await token('door officer', 'officer')),
    'token-revoked': bearer(revoked),
    'token-invented': bearer('kpi_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'),
  };
}
