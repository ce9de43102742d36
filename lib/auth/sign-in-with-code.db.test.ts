import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { database } from '@/lib/data/database';
import { disablePerson } from '@/lib/data/people/change-person';
import { givenDatabase } from '@/lib/data/testing/given';
import { changePassword } from './change-password';
import { renewBackupCodes } from './second-factor';
import { pendingPerson } from './sign-in-with-code';
import { after, givenServer, NOW } from './testing/given-account';
import { givenSecondFactor, stepOf } from './testing/given-second-factor';
import { totpOf } from './testing/totp';

let given: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  given = await givenDatabase();
  givenServer();
});
afterAll(() => given.end());

type Account = Awaited<ReturnType<typeof givenSecondFactor>>;

/** A new browser that has said the password, and is now asked for a code. */
async function asked(account: Account, from?: string) {
  const browser = account.browser(from);
  expect(await browser.signIn(account.typed, NOW)).toMatchObject({ kind: 'code-asked' });
  return browser;
}

test('[ASVS 6.3.3] with the password alone nobody is signed in', async () => {
  const account = await givenSecondFactor();
  const browser = await asked(account);
  expect(browser.value('session')).toBeUndefined();
  expect(await database().authSession.count({ where: { userId: account.id } })).toBe(1);
  expect(await pendingPerson(browser.value('second-factor'))).toBe(account.id);
});

test('[ASVS 6.3.3] with the code of the app they are, and the cookie that waited is of no more use', async () => {
  const account = await givenSecondFactor();
  const browser = await asked(account);
  const waiting = browser.value('second-factor');
  const code = totpOf(account.uri, after(30));
  expect(await browser.code(code, NOW)).toMatchObject({ kind: 'in', personId: account.id });
  expect(await browser.session(NOW)).toMatchObject({ hasSecondFactor: true });
  expect(browser.value('second-factor')).toBeUndefined();
  expect(await pendingPerson(waiting)).toBeNull();
});

test('[ASVS 6.5.1] a code of the app works once, the one that turned the second factor on too', async () => {
  const account = await givenSecondFactor();
  expect(await (await asked(account)).code(totpOf(account.uri, NOW), NOW)).toEqual({ kind: 'wrong' });
  const next = totpOf(account.uri, after(30));
  expect(await (await asked(account)).code(next, NOW)).toMatchObject({ kind: 'in' });
  expect(await (await asked(account)).code(next, NOW)).toEqual({ kind: 'wrong' });
});

test('[ASVS 6.5.1] the same code from two browsers at once lets one in', async () => {
  const account = await givenSecondFactor();
  const [one, other] = [await asked(account), await asked(account)];
  const code = totpOf(account.uri, after(30));
  const kinds = (await Promise.all([one.code(code, NOW), other.code(code, NOW)])).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['in', 'wrong']);
});

test('[ASVS 6.5.5] a code of a minute and a half ago is too old', async () => {
  const account = await givenSecondFactor();
  expect(await (await asked(account)).code(totpOf(account.uri, after(-60)), NOW)).toEqual({ kind: 'wrong' });
});

test('[ASVS 6.5.1] each of the ten backup codes works once, however it is typed', async () => {
  const account = await givenSecondFactor();
  const [first = '', second = ''] = account.backupCodes;
  expect(await (await asked(account)).code(first, NOW)).toMatchObject({ kind: 'in' });
  expect(await (await asked(account)).code(first, NOW)).toEqual({ kind: 'wrong' });
  const bySight = second.replaceAll('-', ' ').toUpperCase();
  expect(await (await asked(account)).code(bySight, NOW)).toMatchObject({ kind: 'in' });
  for (const code of account.backupCodes.slice(2)) {
    expect(await (await asked(account)).code(code, NOW)).toMatchObject({ kind: 'in' });
  }
});

test('new backup codes replace those of before', async () => {
  const account = await givenSecondFactor();
  const renewed = await renewBackupCodes(stepOf(account), account.typed.password, NOW);
  if (renewed.kind !== 'done') throw new Error(renewed.kind);
  expect(renewed.backupCodes).toHaveLength(10);
  expect(await (await asked(account)).code(account.backupCodes[1] ?? '', NOW)).toEqual({ kind: 'wrong' });
  expect(await (await asked(account)).code(renewed.backupCodes[1] ?? '', NOW)).toMatchObject({ kind: 'in' });
});

test('[ASVS 6.3.1] after five wrong codes nobody is heard for five seconds, wherever they ask from', async () => {
  const account = await givenSecondFactor();
  for (const place of ['1', '2', '3', '4', '5']) {
    const guessing = await asked(account, `203.0.113.${place}`);
    expect(await guessing.code(`wrong-${place}`, NOW)).toEqual({ kind: 'wrong' });
  }
  const browser = await asked(account);
  const code = totpOf(account.uri, after(30));
  expect(await browser.code(code, after(1))).toEqual({ kind: 'too-soon', seconds: 4 });
  expect(await browser.code(code, after(5))).toMatchObject({ kind: 'in' });
});

test('[ASVS 7.4.3] who only said the password of before can’t go on after it was changed', async () => {
  const account = await givenSecondFactor();
  const browser = await asked(account);
  const typed = { current: account.typed.password, next: 'staple gun purple' };
  await changePassword(account.session, typed, account.here.client, account.here.cookie(), NOW);
  expect(await browser.code(totpOf(account.uri, after(30)), NOW)).toEqual({ kind: 'begin-again' });
});

test('without the first step, or with an invented cookie, there is nothing to go on with', async () => {
  const account = await givenSecondFactor();
  expect(await account.browser().code('123456', NOW)).toEqual({ kind: 'begin-again' });
  const forged = account.browser();
  forged.take({ cookies: [`kpi-second-factor=${'x'.repeat(32)}.${'A'.repeat(43)}%3D`] });
  expect(await forged.code('123456', NOW)).toEqual({ kind: 'begin-again' });
});

test('[ASVS 7.4.2] whoever was disabled between the two steps isn’t let in', async () => {
  const account = await givenSecondFactor();
  const browser = await asked(account);
  await disablePerson(COMMAND_LINE, account.id, NOW);
  expect(await browser.code(totpOf(account.uri, after(30)), NOW)).toEqual({ kind: 'disabled' });
  expect(await database().authSession.count({ where: { userId: account.id } })).toBe(0);
});
