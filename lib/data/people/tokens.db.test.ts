import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, VIEWER } from '@/lib/access/testing/people';
import { database } from '../database';
import { sha256Of } from '../secrets/secret';
import { findToken } from '../sign-in/find-token';
import { givenDatabase } from '../testing/given';
import { loadTokens, makeToken, revokeToken } from './tokens';

const NOW = new Date('2026-03-01T00:00:00Z');
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const DAY = 24 * 60 * 60_000;
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

const made = (name: string, days = 90, role: 'token-viewer' | 'token-officer' = 'token-officer') =>
  makeToken(ADMIN, { name, role, days }, NOW);
const listed = async (name: string) => {
  const token = (await loadTokens(ADMIN)).find((one) => one.name === name);
  if (!token) throw new Error(`there is no ${name}`);
  return token;
};

test('a token is 256 random bits behind its prefix, and only its hash is kept', async () => {
  const [one, two] = [await made('one'), await made('two')];
  expect(one).toMatch(/^kpi_[\w-]{43}$/);
  expect(one).not.toBe(two);
  const audit = await database().auditEvent.findMany({ select: { subject: true, details: true } });
  const everything = JSON.stringify([await database().apiToken.findMany(), audit]);
  expect(everything).not.toContain(one.slice(4));
  expect(everything).toContain(sha256Of(one));
});

test('it is a service account of its own, from the moment it is made to the millisecond of its end', async () => {
  const token = await made(' telephone system ', 2, 'token-viewer');
  const { id } = await listed('telephone system');
  const person = { id, name: 'telephone system', role: 'token-viewer' };
  expect(await findToken(token, NOW)).toEqual(person);
  expect(await findToken(token, later(2 * DAY - 1))).toEqual(person);
  expect(await findToken(token, later(2 * DAY))).toBeNull();
});

test('a revoked one is refused at the very next call; revoking it again changes nothing', async () => {
  const token = await made('revoked');
  const { id } = await listed('revoked');
  expect(await findToken(token, NOW)).not.toBeNull();
  await revokeToken(ADMIN, id, later(1));
  await revokeToken(ADMIN, id, later(2));
  expect(await findToken(token, later(3))).toBeNull();
  expect(await listed('revoked')).toMatchObject({
    revokedAt: later(1),
    madeBy: { id: ADMIN.id, name: 'Ada Admin', role: 'admin', status: 'active' },
  });
  const told = await database().auditEvent.findMany({
    where: { subject: { in: [`person ${id}`, `token ${id}`] } },
    orderBy: { id: 'asc' },
  });
  expect(told.map(({ kind }) => kind)).toEqual([
    'person-added',
    'token-made',
    'person-disabled',
    'token-revoked',
  ]);
});

test('one whose service account is disabled is refused too', async () => {
  const token = await made('disabled');
  const { id } = await listed('disabled');
  await database().personState.create({
    data: {
      personId: id,
      version: 2,
      name: 'disabled',
      role: 'token-officer',
      status: 'disabled',
      knownAt: NOW,
      authorId: COMMAND_LINE.id,
    },
  });
  expect(await findToken(token, NOW)).toBeNull();
});

test('that it was used is noted once a minute', async () => {
  const token = await made('busy');
  const seen: (Date | null)[] = [(await listed('busy')).lastUsedAt];
  for (const moment of [0, 59_999, 60_000, 60_001, 200_000]) {
    await findToken(token, later(moment));
    seen.push((await listed('busy')).lastUsedAt);
  }
  expect(seen).toEqual([null, NOW, NOW, later(60_000), later(60_000), later(200_000)]);
});

test('what isn’t a token opens nothing, nor does one of a link or the hash of one', async () => {
  const token = await made('hashed');
  for (const text of [
    '',
    'kpi_',
    sha256Of(token),
    token.slice(4),
    token.toUpperCase(),
    `${token} `,
    '\u0000',
  ])
    expect(await findToken(text, NOW), text).toBeNull();
});

test('a token without end, or over a year, can’t be made', async () => {
  for (const days of [0, -1, 368]) await expect(made('too long', days)).rejects.toThrow();
  expect((await loadTokens(ADMIN)).some(({ name }) => name === 'too long')).toBe(false);
  await made('a year', 366);
});

test('revoking what is no token is refused, whoever it is', async () => {
  for (const id of [VIEWER.id, ADMIN.id, COMMAND_LINE.id])
    await expect(revokeToken(ADMIN, id, NOW)).rejects.toMatchObject({ code: 'unknown-person' });
});
