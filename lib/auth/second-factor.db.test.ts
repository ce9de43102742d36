import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/lib/data/database';
import { givenDatabase } from '@/lib/data/testing/given';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  type FactorStep,
  renewBackupCodes,
} from './second-factor';
import { after, givenServer, givenSignedIn, NOW } from './testing/given-account';
import { givenSecondFactor, stepOf } from './testing/given-second-factor';
import { totpOf } from './testing/totp';

let given: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  given = await givenDatabase();
  givenServer();
});
afterAll(() => given.end());

const audited = (id: string, kind: string) =>
  database().auditEvent.count({ where: { subject: `person ${id}`, kind } });

test('begun, it is a secret for an app with the e-mail address, and ten codes; nothing counts yet', async () => {
  const account = await givenSignedIn();
  const begun = await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const uri = new URL(begun.uri);
  expect(uri.href).toContain(
    `otpauth://totp/1823%20KPI%20dashboard:${encodeURIComponent(account.typed.email)}`,
  );
  expect(begun.uri).toContain('&issuer=1823%20KPI%20dashboard&');
  expect(uri.searchParams.get('secret')).toMatch(/^[A-Z2-7]{32,}$/);
  expect(begun.backupCodes).toHaveLength(10);
  expect(await account.here.session(NOW)).toMatchObject({ hasSecondFactor: false });
  expect(await account.browser().signIn(account.typed, NOW)).toMatchObject({ kind: 'in' });
});

test('[ASVS 6.5.2] neither the secret nor the codes stand readable in the database', async () => {
  const { id, uri, backupCodes } = await givenSecondFactor();
  const row = JSON.stringify(await database().authTwoFactor.findUniqueOrThrow({ where: { userId: id } }));
  expect(row).not.toContain(backupCodes[0]);
  expect(row).not.toContain(new URL(uri).searchParams.get('secret'));
});

test('[ASVS 6.3.3] [ASVS 7.4.3] confirmed by a code of the app it is on: the session goes on under a new token, every other one ends', async () => {
  const account = await givenSignedIn();
  const elsewhere = account.browser();
  await elsewhere.signIn(account.typed, NOW);
  const former = account.here.value('session');
  const begun = await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const code = totpOf(begun.uri, NOW);
  const confirmed = await confirmSecondFactor(stepOf(account), ` ${code.slice(0, 3)} ${code.slice(3)}`, NOW);
  expect(account.here.take(confirmed)).toMatchObject({ kind: 'done' });
  expect(account.here.value('session')).not.toBe(former);
  expect(await account.here.session(NOW)).toMatchObject({ hasSecondFactor: true });
  expect(await elsewhere.session(NOW)).toBeNull();
  expect(await audited(account.id, 'second-factor-on')).toBe(1);
});

test('a wrong code confirms nothing, and after five nobody is heard for five seconds', async () => {
  const account = await givenSignedIn();
  const begun = await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const right = totpOf(begun.uri, NOW);
  const wrong = right === '000000' ? '000001' : '000000';
  for (let i = 0; i < 5; i += 1) {
    expect(await confirmSecondFactor(stepOf(account), wrong, NOW)).toEqual({ kind: 'wrong' });
  }
  expect(await confirmSecondFactor(stepOf(account), right, after(1))).toEqual({
    kind: 'too-soon',
    seconds: 4,
  });
  expect(await account.here.session(NOW)).toMatchObject({ hasSecondFactor: false });
  expect(await audited(account.id, 'second-factor-on-failed')).toBe(5);
  expect(await confirmSecondFactor(stepOf(account), right, after(5))).toMatchObject({ kind: 'done' });
});

test('begun anew, the secret of before confirms nothing', async () => {
  const account = await givenSignedIn();
  const first = await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  if (first.kind !== 'done') throw new Error(first.kind);
  const code = totpOf(first.uri, NOW);
  expect(await confirmSecondFactor(stepOf(account), code, NOW)).toEqual({ kind: 'wrong' });
});

test.each<[string, (step: FactorStep, password: string, now: Date) => Promise<{ kind: string }>, boolean]>([
  ['second-factor-begun', beginSecondFactor, false],
  ['backup-codes-renewed', renewBackupCodes, true],
  ['second-factor-off', endSecondFactor, true],
])('[ASVS 7.5.1] %s needs the password, and wrong ones are held up', async (kind, step, on) => {
  const account = on ? await givenSecondFactor() : await givenSignedIn();
  const before = await database().authTwoFactor.findUnique({ where: { userId: account.id } });
  for (let i = 0; i < 5; i += 1) {
    expect(await step(stepOf(account), 'not my password', NOW)).toEqual({ kind: 'wrong' });
  }
  expect(await step(stepOf(account), account.typed.password, after(1))).toEqual({
    kind: 'too-soon',
    seconds: 4,
  });
  expect(await audited(account.id, `${kind}-failed`)).toBe(5);
  expect(await database().authTwoFactor.findUnique({ where: { userId: account.id } })).toEqual(before);
});

test('a step out of place says so and counts as no guess', async () => {
  const without = await givenSignedIn();
  for (let i = 0; i < 6; i += 1) {
    expect(await confirmSecondFactor(stepOf(without), '123456', NOW)).toEqual({ kind: 'not-begun' });
    expect(await endSecondFactor(stepOf(without), 'x', NOW)).toEqual({ kind: 'not-on' });
    expect(await renewBackupCodes(stepOf(without), 'x', NOW)).toEqual({ kind: 'not-on' });
  }
  const having = await givenSecondFactor();
  const password = having.typed.password;
  expect(await beginSecondFactor(stepOf(having), password, NOW)).toEqual({ kind: 'already-on' });
  expect(await confirmSecondFactor(stepOf(having), '123456', NOW)).toEqual({ kind: 'already-on' });
});

test('confirmed twice at once, it is turned on once', async () => {
  const account = await givenSignedIn();
  const begun = await beginSecondFactor(stepOf(account), account.typed.password, NOW);
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const code = totpOf(begun.uri, NOW);
  const both = await Promise.all([1, 2].map(() => confirmSecondFactor(stepOf(account), code, NOW)));
  expect(both.map(({ kind }) => kind).sort()).toEqual(['already-on', 'done']);
  expect(await audited(account.id, 'second-factor-on')).toBe(1);
});

test('[ASVS 7.4.3] given up, sign-in asks for nothing more; this session goes on, every other one ends', async () => {
  const account = await givenSecondFactor();
  const elsewhere = account.browser();
  await elsewhere.signIn(account.typed, NOW);
  expect(await elsewhere.code(totpOf(account.uri, after(30)), NOW)).toMatchObject({ kind: 'in' });
  account.here.take(await endSecondFactor(stepOf(account), account.typed.password, NOW));
  expect(await account.here.session(NOW)).toMatchObject({ hasSecondFactor: false });
  expect(await elsewhere.session(NOW)).toBeNull();
  expect(await account.browser().signIn(account.typed, NOW)).toMatchObject({ kind: 'in' });
  expect(await database().authTwoFactor.count({ where: { userId: account.id } })).toBe(0);
});
