import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import { changePassword } from '@/lib/auth/change-password';
import { endSessions } from '@/lib/auth/end-sessions';
import { beginSecondFactor, endSecondFactor, renewBackupCodes } from '@/lib/auth/second-factor';
import { arrive } from '@/lib/auth/take-link';
import { newBrowser } from '@/lib/auth/testing/browser';
import { givenAccount, givenServer, givenSignedIn, NOW } from '@/lib/auth/testing/given-account';
import { givenSecondFactor, stepOf } from '@/lib/auth/testing/given-second-factor';
import { database } from '../database';
import { invitePerson } from '../people/add-person';
import { changeRole, disablePerson, enablePerson, resetPerson } from '../people/change-person';
import { changeOwnName, endOtherSessions, endOwnSession, keepLikings } from '../people/own-account';
import { keepSecondFactor } from '../people/settings';
import { loadTokens, makeToken, revokeToken } from '../people/tokens';
import { givenDatabase, givenMonths } from '../testing/given';
import { AUDIT_KINDS } from './audit-kinds';
import { exportAudit } from './export-audit';
import { recordBadToken } from './record-bad-token';
import { recordDenied } from './record-denied';
import { recordExport } from './record-export';

let db: Awaited<ReturnType<typeof givenDatabase>>;
/** Whatever was typed or shown and must never be read again. */
const secrets: string[] = [];
const hush = (...more: string[]) => secrets.push(...more);

beforeAll(async () => {
  db = await givenDatabase();
  givenServer();
});
afterAll(() => db.end());

async function signingIn() {
  const unknown = { email: 'stranger@example.net', password: 'typed by mistake' };
  const account = await givenSignedIn();
  const mistyped = { ...account.typed, password: 'nearly my password' };
  hush(...Object.values(unknown), account.typed.password, mistyped.password, account.typed.email);
  await newBrowser('203.0.113.1').signIn(unknown, NOW);
  await newBrowser('203.0.113.2').signIn(mistyped, NOW);
  // Who types the password where the address belongs tells it to nobody.
  await newBrowser('203.0.113.3').signIn({ email: account.typed.password, password: 'x' }, NOW);
  hush(account.here.value('session') ?? '');
  const { session, here } = account;
  const step = [session, here.client, here.cookie(), NOW] as const;
  const change = (current: string, next: string) =>
    changePassword(step[0], { current, next }, step[1], step[2], step[3]);
  hush('not my old password', 'my brand new password');
  await change('not my old password', 'my brand new password');
  here.take(await change(account.typed.password, 'my brand new password'));
  hush(here.value('session') ?? '');
  const after = (await here.session(NOW))?.id ?? '';
  await endOtherSessions(account.person, after, NOW);
  await endOwnSession(account.person, after, NOW);
  const stranger = { password: 'typed at your screen', which: 'others' };
  hush(stranger.password);
  await endSessions(session, stranger, account.here.client, NOW);
  const closed = await givenAccount();
  await disablePerson(ADMIN, closed.id, NOW);
  await closed.browser().signIn(closed.typed, NOW);
}

async function secondFactors() {
  const account = await givenSecondFactor();
  const secret = new URL(account.uri).searchParams.get('secret') ?? '';
  const { password } = account.typed;
  hush(account.uri, secret, ...account.backupCodes, password, '135791', 'wrong-code0');
  const elsewhere = account.browser();
  await elsewhere.signIn(account.typed, NOW);
  hush(elsewhere.value('second-factor') ?? '');
  await elsewhere.code('135791', NOW);
  await elsewhere.code('wrong-code0', NOW);
  await elsewhere.code(account.backupCodes[0] ?? '', NOW);
  await renewBackupCodes(stepOf(account), 'no password of mine', NOW);
  const renewed = await renewBackupCodes(stepOf(account), password, NOW);
  if (renewed.kind === 'done') hush(...renewed.backupCodes);
  await endSecondFactor(stepOf(account), 'no password of mine', NOW);
  account.here.take(await endSecondFactor(stepOf(account), password, NOW));
  await beginSecondFactor(stepOf(account), 'no password of mine', NOW);
  hush('no password of mine');
}

async function people() {
  const arrival = { name: 'Nina New', email: 'typed-by-nina@example.org', password: 'a fresh long password' };
  hush(...Object.values(arrival).slice(1), 'nina@example.org');
  const nina = { email: 'nina@example.org', name: 'Nina', role: 'officer' } as const;
  const invited = await invitePerson(ADMIN, nina, NOW);
  const { client } = newBrowser('203.0.113.4');
  await arrive(invited.secret, arrival, client, null, NOW);
  const reset = await resetPerson(ADMIN, invited.id, NOW);
  await arrive(reset, arrival, client, null, NOW);
  await disablePerson(ADMIN, invited.id, NOW);
  hush(invited.secret, reset, await enablePerson(ADMIN, invited.id, NOW));
  await changeRole(ADMIN, SECOND_OFFICER.id, 'viewer', NOW);
  await changeOwnName(OFFICER, 'Olive Otherwise', NOW);
  await keepLikings(VIEWER, { language: 'zh-Hant', theme: null }, NOW);
  await keepSecondFactor(ADMIN, 'on', NOW);
}

async function programs() {
  const token = await makeToken(ADMIN, { name: 'telephone system', role: 'token-officer', days: 1 }, NOW);
  const unknown = `kpi_${'z'.repeat(43)}`;
  hush(token, token.slice(4), unknown);
  await revokeToken(ADMIN, (await loadTokens(ADMIN))[0]?.id ?? '', NOW);
  await recordBadToken(token, '203.0.113.5', NOW);
  await recordBadToken(unknown, '203.0.113.5', NOW);
  await recordDenied(new Forbidden(VIEWER, 'read-audit'), NOW);
  await recordExport(MANAGER, '/api/v1/volumes?format=csv', NOW);
  await exportAudit(ADMIN, { who: null, kinds: null, from: null, to: null }, '/admin/audit/export', NOW);
  await givenMonths('month,calls_offered\n2023-01,10\n', '2023-02-10');
  await givenMonths('month,calls_offered\n2023-02,10\n', '2023-03-10', 'draft');
}

/** Kinds that nothing here reaches: no screen writes them yet, or they hold a count and the name of a file alone. */
const NOT_REACHED = [
  'second-factor-on-failed',
  'first-administrator-link-made',
  'first-administrator-link-used',
  'month-submitted',
  'month-withdrawn',
  'month-returned',
  'month-approved',
  'month-reopened',
  'departments-saved',
  'departments-submitted',
  'departments-withdrawn',
  'departments-returned',
  'departments-approved',
  'departments-reopened',
  'departments-loaded',
  'proposed',
  'proposal-confirmed',
  'proposal-declined',
  'proposal-withdrawn',
  'event-recorded',
  'event-corrected',
  'event-taken-back',
  'commentary-written',
  'report-issued',
  'report-downloaded',
  'book-imported',
  'sample-loaded',
  'sample-removed',
  'restored',
];

test('[ASVS 16.2.5] the audit holds no password, code, token, link or key, and no address that somebody typed in vain', async () => {
  await signingIn();
  await secondFactors();
  await people();
  await programs();
  const rows = await database().auditEvent.findMany();
  const kinds = new Set(rows.map(({ kind }) => kind));
  expect(AUDIT_KINDS.filter((kind) => !kinds.has(kind))).toEqual(NOT_REACHED);

  const text = rows.map(({ kind, subject, details }) => [kind, subject, JSON.stringify(details)].join(' '));
  expect(secrets.length).toBeGreaterThan(30);
  expect(secrets).not.toContain('');
  for (const secret of secrets) expect(text.filter((row) => row.includes(secret))).toEqual([]);
  // Nobody's address at all, nor what looks like one; names stand with people, where rights to people are asked for.
  expect(text.filter((row) => /\S@\S/.test(row))).toEqual([]);
  expect(text.filter((row) => /Nina|Olive|telephone/.test(row))).toEqual([]);
  expect(new Set(rows.flatMap(({ personId }) => personId ?? []))).toContain(COMMAND_LINE.id);
}, 120_000);
