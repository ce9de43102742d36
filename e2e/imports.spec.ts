import { randomUUID } from 'node:crypto';
import { request as http } from 'node:http';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { importResponse } from '@/lib/api/import-response';
import { XLSX_TYPE } from '@/lib/api/require-table';
import { errorResponse } from '@/lib/api/responses';
import { ODD_MONTHS_FILES } from '@/lib/imports/testing/odd-months-files';
import { kpi } from './command-line';
import { inDatabase } from './database';
import { NOBODY, signedInAs } from './people';

// One after the other: they share their tokens. Their months lie before every other test's.
test.describe.configure({ mode: 'default' });
test.use({ storageState: NOBODY });

const PATH = '/api/v1/imports/months';
const HEAD = 'month,calls_offered,calls_answered\n';
const run = randomUUID().slice(0, 8);
const nameOf = (which: string) => `imports ${which} ${run}`;
const tokens = { officer: '', viewer: '', revoked: '', 'run out': '' };
type Token = keyof typeof tokens;

test.beforeAll(async () => {
  for (const which of Object.keys(tokens) as Token[]) {
    const role = which === 'viewer' ? 'viewer' : 'officer';
    tokens[which] = (await kpi(['token', 'create', '--name', nameOf(which), '--role', role])).trim();
  }
  await kpi(['token', 'revoke', nameOf('revoked')]);
  // No token lives for less than a day: this one was made a hundred days ago.
  await inDatabase([
    [
      `UPDATE api_token SET made_at = made_at - interval '100 days', expires_at = expires_at - interval '100 days'
       WHERE person_id = (SELECT person_id FROM person_state WHERE name = $1)`,
      [nameOf('run out')],
    ],
  ]);
});

type Sent = { token?: Token; query?: string; headers?: Record<string, string> };

/** Sends a file as a program with a token does. */
function send(
  request: APIRequestContext,
  file: string | Buffer,
  { token = 'officer', query = '', headers = {} }: Sent = {},
) {
  const authorization = `Bearer ${tokens[token]}`;
  return request.post(`${PATH}${query}`, {
    data: Buffer.from(file),
    headers: { authorization, 'content-type': 'text/csv', ...headers },
  });
}

/** What a dry run says of a file: how its months stand now. */
async function standing(request: APIRequestContext, file: string) {
  return (await send(request, file, { query: '?dryRun=true' })).json();
}

test('a program with an officer’s token imports a draft; readers don’t see it', async ({ request }) => {
  const file = `${HEAD}1931-01,10,9\n1931-02,20,18\n`;
  expect(await standing(request, file)).toEqual({
    dryRun: true,
    new: ['1931-01', '1931-02'],
    changed: [],
    same: [],
  });
  const response = await send(request, file);
  expect(response.status()).toBe(200);
  expect(await response.text()).toBe('{"dryRun":false,"new":["1931-01","1931-02"],"changed":[],"same":[]}');
  expect(await standing(request, file)).toMatchObject({ new: [], same: ['1931-01', '1931-02'] });

  const headers = { authorization: `Bearer ${tokens.viewer}` };
  const volumes = await request.get('/api/v1/volumes?from=1931-01&to=1931-01&by=month', { headers });
  expect((await volumes.json()).points).toMatchObject([{ calls_offered: null, monthsReported: 0 }]);
});

test('its last use is shown, a token that nobody used says so', async () => {
  const rows = (await kpi(['token', 'list'])).split('\n');
  expect(rows.find((row) => row.includes(nameOf('officer')))).not.toContain('never');
  expect(rows.find((row) => row.includes(nameOf('run out')))).toContain('never');
});

test('a dry run changes nothing, however often', async ({ request }) => {
  const file = `${HEAD}1931-03,1,1\n`;
  for (const _ of [1, 2, 3]) expect(await standing(request, file)).toMatchObject({ new: ['1931-03'] });
});

test('bad rows are named by row, column and value, and none of the good ones comes in', async ({
  request,
}) => {
  const response = await send(request, `${HEAD}1931-04,10,9\n1931-05,5,6\n1931-06,1e3,1\n`);
  expect(response.status()).toBe(422);
  expect(errorResponse.parse(await response.json())).toMatchObject({
    error: {
      code: 'invalid',
      message: 'Nothing was imported: 2 errors.',
      details: [
        { row: 3, column: 'calls_answered', value: '6' },
        { row: 4, column: 'calls_offered', value: '1e3' },
      ],
    },
  });
  expect(await standing(request, `${HEAD}1931-04,10,9\n`)).toMatchObject({ new: ['1931-04'] });

  // A large file is read beside the server; its answer is the same.
  const large = await send(request, `${HEAD}${'1931-13,1,1\n'.repeat(30_000)}`);
  expect([large.status(), (await large.json()).error.message]).toEqual([
    422,
    'Nothing was imported: 30000 errors, of which the first 100 are in details.',
  ]);
});

test('warnings stand beside what was done', async ({ request }) => {
  const file = 'month,calls_answered,enquiries\n1931-07,90,95\n';
  expect(importResponse.parse(await standing(request, file))).toMatchObject({
    new: ['1931-07'],
    warnings: [{ row: 2, column: 'enquiries', value: '95' }],
  });
});

test('files with something odd are taken or refused as by the command line', async ({ request }) => {
  for (const [name, { bytes, format, refused }] of Object.entries(ODD_MONTHS_FILES)) {
    const headers = { 'content-type': format === 'xlsx' ? XLSX_TYPE : 'text/csv' };
    const response = await send(request, Buffer.from(bytes), { query: '?dryRun=true', headers });
    const body = await response.json();
    expect(response.status(), name).toBe(refused ? 422 : 200);
    if (refused) expect(errorResponse.parse(body).error.details[0], name).toMatchObject(refused);
    else importResponse.parse(body);
  }
});

test('[ASVS 5.2.2] JSON, other character sets and compressed files are 415; CSV under the type of XLSX is 422', async ({
  request,
}) => {
  for (const [type, more] of [
    ['application/vnd.ms-excel', {}],
    ['application/json', {}],
    ['text/csv; charset=big5', {}],
    ['text/csv', { 'content-encoding': 'gzip' }],
  ] as const) {
    const response = await send(request, `${HEAD}1931-08,1,1\n`, {
      headers: { 'content-type': type, ...more },
    });
    expect([type, response.status()]).toEqual([type, 415]);
    expect((await response.json()).error.code).toBe('unsupported-type');
  }
  const named = { headers: { 'content-type': XLSX_TYPE } };
  expect((await send(request, `${HEAD}1931-08,1,1\n`, named)).status()).toBe(422);
  expect((await send(request, `${HEAD}1931-08,1,1\n`, { query: '?dryRun=maybe' })).status()).toBe(400);
});

/** How a body ends: as it should, not before there is an answer, or with the connection. */
type End = 'whole' | 'held' | 'cut';

/** Sends pieces with a length, or chunked where there is none, on a connection of its own. */
function raw(baseURL: string, pieces: readonly string[], length: number | null, end: End = 'whole') {
  const headers = {
    authorization: `Bearer ${tokens.officer}`,
    'content-type': 'text/csv',
    ...(length === null ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(length) }),
  };
  return new Promise<number | 'broken'>((resolve) => {
    const sent = http(new URL(PATH, baseURL), { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      if (end === 'whole') answer.resume();
      else sent.destroy();
    });
    sent.on('error', () => resolve('broken'));
    for (const piece of pieces) sent.write(piece, () => end === 'cut' && sent.destroy());
    if (end === 'whole') sent.end();
  });
}

test('[ASVS 5.2.1] a body over the limit is 413, by its announced length and chunked alike', async ({
  baseURL,
  request,
}) => {
  const piece = `${HEAD}1931-09,1,1\n`.padEnd(100_000, '\n');
  const tooMuch = Array.from({ length: 101 }, () => piece);
  expect(await raw(baseURL ?? '', [piece], 10_000_001, 'held')).toBe(413);
  expect(await raw(baseURL ?? '', tooMuch, null)).toBe(413);
  expect(await raw(baseURL ?? '', [`${HEAD}1931-10,1,1\n`], null)).toBe(200);
  expect(await standing(request, `${HEAD}1931-09,1,1\n`)).toMatchObject({ new: ['1931-09'] });
});

test('F9: of an upload that is cut off nothing comes in', async ({ baseURL, request }) => {
  const file = `${HEAD}1931-11,1,1\n1931-12,1,1\n`;
  expect(await raw(baseURL ?? '', [file], file.length + 20, 'cut')).toBe('broken');
  expect(await standing(request, file)).toMatchObject({ new: ['1931-11', '1931-12'] });
});

test('the same request with the same Idempotency-Key is done once, twenty times at once too', async ({
  request,
}) => {
  const headers = { 'idempotency-key': `key-${run}` };
  const file = `${HEAD}1932-01,10,9\n`;
  const twenty = await Promise.all(Array.from({ length: 20 }, () => send(request, file, { headers })));
  const answers = await Promise.all(twenty.map(async (answer) => [answer.status(), await answer.text()]));
  const once = '{"dryRun":false,"new":["1932-01"],"changed":[],"same":[]}';
  expect(answers).toEqual(answers.map(() => [200, once]));
  const other = await send(request, `${HEAD}1932-01,10,8\n`, { headers });
  expect([other.status(), (await other.json()).error.code]).toEqual([409, 'conflict']);
  expect(await standing(request, file)).toMatchObject({ same: ['1932-01'] });
});

test('a viewer’s token is 403; one that was revoked or has run out is 401, whatever cookie comes with it', async ({
  playwright,
  baseURL,
}) => {
  for (const storageState of [NOBODY, signedInAs('officer')]) {
    const request = await playwright.request.newContext({ baseURL: baseURL ?? '', storageState });
    for (const [token, status] of [
      ['viewer', 403],
      ['revoked', 401],
      ['run out', 401],
    ] as const) {
      const response = await send(request, `${HEAD}1932-02,1,1\n`, { token });
      expect([token, response.status()]).toEqual([token, status]);
      expect(response.headers()['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined);
    }
    await request.dispose();
  }
});

test('somebody signed in sends a file from this site alone; viewers and administrators may not', async ({
  playwright,
  baseURL,
}) => {
  for (const [role, status] of [
    ['officer', 200],
    ['manager', 200],
    ['viewer', 403],
    ['admin', 403],
  ] as const) {
    const request = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      storageState: signedInAs(role),
    });
    const sent = { data: `${HEAD}1932-03,1,1\n`, headers: { 'content-type': 'text/csv' } };
    const from = (origin: string) => ({ ...sent, headers: { ...sent.headers, origin } });
    const path = `${PATH}?dryRun=true`;
    expect([role, (await request.post(path, from(baseURL ?? ''))).status()]).toEqual([role, status]);
    expect([role, (await request.post(path, sent)).status()]).toEqual([role, 403]);
    expect([role, (await request.post(path, from('https://evil.example'))).status()]).toEqual([role, 403]);
    await request.dispose();
  }
});
