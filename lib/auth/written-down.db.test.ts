import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { database } from '@/lib/data/database';
import { disablePerson } from '@/lib/data/people/change-person';
import { givenDatabase } from '@/lib/data/testing/given';
import { after, givenAccount, givenServer, NOW } from './testing/given-account';
import { givenSecondFactor } from './testing/given-second-factor';
import { totpOf } from './testing/totp';

let given: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  given = await givenDatabase();
  givenServer();
});
afterAll(() => given.end());

/** What the audit gains while something is done. */
async function gained(work: () => Promise<unknown>) {
  const { _max } = await database().auditEvent.aggregate({ _max: { id: true } });
  await work();
  const rows = await database().auditEvent.findMany({
    where: { id: { gt: _max.id ?? 0n } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ kind, subject, details, personId }) => ({ kind, subject, details, personId }));
}

const address = '203.0.113.77';

test('[ASVS 16.3.1] coming in is written down: who, by what, from where', async () => {
  const { id, typed, browser } = await givenAccount();
  expect(await gained(() => browser(address).signIn(typed, NOW))).toEqual([
    { kind: 'signed-in', subject: `person ${id}`, details: { by: 'password', address }, personId: id },
  ]);
});

test('[ASVS 16.3.1] a wrong password is written down at the account, by nobody known; an unknown address without its text', async () => {
  const { id, typed, browser } = await givenAccount();
  const wrong = { ...typed, password: 'nearly my password' };
  expect(await gained(() => browser(address).signIn(wrong, NOW))).toEqual([
    { kind: 'sign-in-failed', subject: `person ${id}`, details: { address }, personId: null },
  ]);
  const stranger = { ...typed, email: 'stranger@example.net' };
  expect(await gained(() => browser(address).signIn(stranger, NOW))).toEqual([
    { kind: 'sign-in-failed', subject: 'unknown account', details: { address }, personId: null },
  ]);
});

test('[ASVS 16.3.1] both steps of two factors are written down, and by which of them', async () => {
  const account = await givenSecondFactor();
  const { id, typed, backupCodes, uri } = account;
  const subject = `person ${id}`;
  const here = account.browser(address);
  const rows = await gained(async () => {
    await here.signIn(typed, NOW);
    await here.code('no code of mine', NOW);
    await here.code(totpOf(uri, after(30)), NOW);
  });
  expect(rows).toEqual([
    { kind: 'password-accepted', subject, details: { address }, personId: id },
    { kind: 'sign-in-failed', subject, details: { by: 'backup-code', address }, personId: null },
    { kind: 'signed-in', subject, details: { by: 'totp', address }, personId: id },
  ]);
  const again = account.browser(address);
  await again.signIn(typed, NOW);
  expect(await gained(() => again.code(backupCodes[0] ?? '', NOW))).toMatchObject([
    { kind: 'signed-in', details: { by: 'backup-code', address } },
  ]);
});

test('[ASVS 16.3.1] who is disabled and says the right password, or the right code, is written down as refused', async () => {
  const account = await givenSecondFactor();
  const here = account.browser(address);
  await here.signIn(account.typed, NOW);
  await disablePerson(COMMAND_LINE, account.id, NOW);
  const refused = { kind: 'sign-in-refused', subject: `person ${account.id}`, personId: account.id };
  expect(await gained(() => here.code(totpOf(account.uri, after(30)), NOW))).toMatchObject([refused]);
  expect(await gained(() => account.browser(address).signIn(account.typed, NOW))).toMatchObject([refused]);
});
