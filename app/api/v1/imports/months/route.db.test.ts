import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Person, TokenRole } from '@/lib/access/person';
import { ADMIN, OFFICER, VIEWER } from '@/lib/access/testing/people';
import { database } from '@/lib/data/database';
import { loadTokens, makeToken, revokeToken } from '@/lib/data/people/tokens';
import { givenDatabase } from '@/lib/data/testing/given';
import { GET, POST } from './route';

/** Who is signed in on the browser that asks: cookies are read by Next.js, which isn't here. */
const cookie = vi.hoisted((): { session: { person: Person; needsSecondFactor: boolean } | null } => {
  vi.resetModules();
  return { session: null };
});
vi.mock('@/lib/request/who', () => ({ sessionHere: async () => cookie.session }));

/** Tokens run out by the clock of the server, so these are made against it. */
const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);
const tokens = new Map<string, string>();
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
  const make = async (name: string, role: TokenRole, days = 30, at = now) => {
    tokens.set(name, await makeToken(ADMIN, { name, role, days }, at));
  };
  await make('officer', 'token-officer');
  await make('viewer', 'token-viewer');
  await make('run out', 'token-officer', 1, ago(2));
  await make('revoked', 'token-officer');
  const revoked = (await loadTokens(ADMIN)).find(({ name }) => name === 'revoked');
  await revokeToken(ADMIN, revoked?.id ?? '', now);
});
afterEach(() => {
  cookie.session = null;
});
afterAll(async () => {
  await db.end();
  vi.doUnmock('@/lib/request/who');
  vi.resetModules();
});

/** Sends one month, with a header `Authorization` or none. */
const send = (authorization: string | null, csv = 'month,emails\n2023-01,1\n', type = 'text/csv') =>
  POST(
    new Request('http://127.0.0.1/api/v1/imports/months', {
      method: 'POST',
      body: csv,
      headers: { ...(authorization === null ? {} : { authorization }), 'Content-Type': type },
    }),
  );
const bearer = (name: string) => `Bearer ${tokens.get(name)}`;
const known = (name: string) => loadTokens(ADMIN).then((all) => all.find((token) => token.name === name));

test('an officer’s token brings in a draft as its own author, and its last use is noted', async () => {
  expect((await known('officer'))?.lastUsedAt).toBeNull();
  const response = await send(bearer('officer'));
  expect([response.status, await response.json()]).toMatchObject([200, { new: ['2023-01'] }]);
  const token = await known('officer');
  const [revision] = await database().monthRevision.findMany();
  expect(revision).toMatchObject({ action: 'saved', authorId: token?.id });
  expect(token?.lastUsedAt?.getTime()).toBeGreaterThanOrEqual(now.getTime());
  expect(await database().auditEvent.findMany({ where: { kind: 'month-saved' } })).toMatchObject([
    { personId: token?.id, subject: 'month 2023-01' },
  ]);
});

test('a viewer’s token is refused with 403 in the API’s form, and that is written down', async () => {
  const response = await send(bearer('viewer'), 'month,emails\n2023-02,1\n');
  expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'forbidden' } }]);
  const denied = await database().auditEvent.findMany({ where: { kind: 'denied' } });
  expect(denied).toMatchObject([{ personId: (await known('viewer'))?.id, subject: 'action import-drafts' }]);
});

describe('[ASVS 7.2.3] what isn’t a token that runs is 401 with WWW-Authenticate, and changes nothing', () => {
  test.each([
    ['one that was revoked', () => bearer('revoked')],
    ['one that has run out', () => bearer('run out')],
    ['one that nobody made', () => `Bearer kpi_${'A'.repeat(43)}`],
    ['a letter too few', () => bearer('officer').slice(0, -1)],
    ['something else', () => 'Bearer not a token'],
    ['nothing', () => 'Bearer'],
    ['NUL and quotes', () => `Bearer ' OR 1=1 --`],
    ['two', () => `${bearer('officer')}, ${bearer('officer')}`],
    ['name and password', () => `Basic ${btoa('olive.officer@example.org:correct horse battery')}`],
    ['a token as Basic', () => `Basic ${tokens.get('officer')}`],
    ['a token alone', () => String(tokens.get('officer'))],
    ['an empty header', () => ''],
  ])('%s', async (_, authorization) => {
    const response = await send(authorization(), 'month,emails\n2023-03,1\n');
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    const { error } = await response.json();
    expect(error).toMatchObject({ code: 'unauthenticated', details: [] });
    expect(error.message.length).toBeGreaterThan(10);
    expect(await database().monthRevision.count({ where: { month: new Date('2023-03-01') } })).toBe(0);
  });

  test('the refused use of a token of ours is written down, with whose it was', async () => {
    const refused = await database().auditEvent.findMany({ where: { kind: 'token-refused' } });
    const ids = [(await known('revoked'))?.id, (await known('run out'))?.id].map((id) => `token ${id}`);
    expect(refused.map(({ subject }) => subject).sort()).toEqual(ids.sort());
  });
});

describe('somebody signed in', () => {
  test('is the author of what they send', async () => {
    cookie.session = { person: OFFICER, needsSecondFactor: false };
    expect((await send(null, 'month,emails\n2023-04,1\n')).status).toBe(200);
    const where = { month: new Date('2023-04-01') };
    expect(await database().monthRevision.findMany({ where })).toMatchObject([{ authorId: OFFICER.id }]);
  });

  test('is 403 where they may not, or have a second factor to set up first', async () => {
    for (const session of [
      { person: VIEWER, needsSecondFactor: false },
      { person: ADMIN, needsSecondFactor: false },
      { person: OFFICER, needsSecondFactor: true },
    ]) {
      cookie.session = session;
      expect([session.person.role, (await send(null)).status]).toEqual([session.person.role, 403]);
    }
  });

  test('a header Authorization decides over the cookie, for better and for worse', async () => {
    cookie.session = { person: OFFICER, needsSecondFactor: false };
    expect((await send(bearer('revoked'))).status).toBe(401);
    expect((await send(bearer('viewer'))).status).toBe(403);
    cookie.session = { person: VIEWER, needsSecondFactor: false };
    expect((await send(bearer('officer'))).status).toBe(200);
  });

  test('nobody is 401', async () => {
    const response = await send(null);
    expect([response.status, response.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
  });
});

test('“bearer” in any case is Bearer', async () => {
  expect((await send(`bearer  ${tokens.get('officer')}`)).status).toBe(200);
});

test('bad rows are answered with 422 and their places', async () => {
  const response = await send(bearer('officer'), 'month,emails\n2023-01,−5\n');
  expect([response.status, await response.json()]).toMatchObject([
    422,
    { error: { code: 'invalid', details: [{ row: 2, column: 'emails', value: '−5' }] } },
  ]);
});

test('other methods are 405 and name the one there is', async () => {
  const request = new Request('http://127.0.0.1/api/v1/imports/months', {
    headers: { authorization: bearer('officer') },
  });
  const response = await GET(request);
  expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST']);
});
