import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import { ApiError } from '@/lib/api/api-error';
import { importResponse } from '@/lib/api/import-response';
import { XLSX_TYPE } from '@/lib/api/require-table';
import { database } from '@/lib/data/database';
import { givenAct, givenDatabase } from '@/lib/data/testing/given';
import { madeWorkbook, monthsTable } from '@/lib/imports/testing/made-workbook';
import { takeMonths } from './take-months';

const HEAD = 'month,calls_offered,calls_answered\n';
const NOW = new Date('2024-06-15T04:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

type Sent = { query?: string; headers?: Record<string, string>; person?: Person; now?: Date };

const send = (
  body: string | Uint8Array<ArrayBuffer>,
  { query = '', headers = {}, person = OFFICER, now = NOW }: Sent = {},
) =>
  takeMonths(
    new Request(`http://127.0.0.1/api/v1/imports/months${query}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'text/csv', ...headers },
    }),
    person,
    now,
  );
const answered = async (...sent: Parameters<typeof send>) => (await send(...sent)).json();
/** What a refused request throws, whose details and status the endpoint answers. */
async function refused(...sent: Parameters<typeof send>): Promise<ApiError> {
  const error = await send(...sent).then(
    (response) => response.text(),
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`not refused: ${String(error)}`);
}
const everything = async () => [
  await database().monthRevision.count(),
  await database().auditEvent.count(),
  await database().importRequest.count(),
];
const revisions = (month: string) =>
  database().monthRevision.findMany({
    where: { month: new Date(`${month}-01`) },
    orderBy: { revision: 'asc' },
  });

describe('illustrative months', () => {
  test('go away with the first own month, not with a dry run; the answer is as always', async () => {
    await database().$executeRaw`
      INSERT INTO sample_month SELECT (jsonb_populate_record(NULL::sample_month, jsonb_object_agg(column_name, 0)
        || '{"month": "2023-01-01"}')).* FROM information_schema.columns WHERE table_name = 'sample_month'`;
    const body = `${HEAD}2019-01,1,1\n`;
    const answer = { dryRun: false, new: ['2019-01'], changed: [], same: [] };
    expect(await answered(body, { query: '?dryRun=true' })).toEqual({ ...answer, dryRun: true });
    expect(await database().sampleMonth.count()).toBe(1);
    expect(await answered(body)).toEqual(answer);
    expect(await database().sampleMonth.count()).toBe(0);
  });
});

describe('months that come in', () => {
  test('are drafts by whoever sent them, with where they came from and an audit row each', async () => {
    const response = await send(`${HEAD}2023-01,10,9\n2023-02,20,18\n`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe('{"dryRun":false,"new":["2023-01","2023-02"],"changed":[],"same":[]}');
    const source = {
      sourceFile: 'POST /api/v1/imports/months',
      sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(await revisions('2023-01')).toMatchObject([
      { revision: 1, action: 'saved', calls_answered: 9, authorId: OFFICER.id, knownAt: NOW, ...source },
    ]);
    const audit = await database().auditEvent.findMany({ where: { subject: 'month 2023-02' } });
    expect(audit).toMatchObject([{ kind: 'month-saved', personId: OFFICER.id, happenedAt: NOW }]);
  });

  test('new, changed and same are told apart; a manager may send them too', async () => {
    const body = `${HEAD}2023-01,10,9\n2023-02,20,17\n2023-03,1,1\n`;
    expect(await answered(body, { person: MANAGER })).toEqual({
      dryRun: false,
      new: ['2023-03'],
      changed: ['2023-02'],
      same: ['2023-01'],
    });
  });

  test('what the command line would say on the terminal stands beside the four', async () => {
    const answer = await answered('month,calls_answered,enquiries\n2023-04,90,95\n');
    expect(importResponse.parse(answer)).toEqual({
      dryRun: false,
      new: ['2023-04'],
      changed: [],
      same: [],
      warnings: [
        {
          row: 2,
          column: 'enquiries',
          value: '95',
          message: 'Row 2, enquiries: 95 is more than calls_answered, which is 90. Check these counts.',
        },
      ],
    });
    expect(Object.keys(answer)).toEqual(['dryRun', 'new', 'changed', 'same', 'warnings']);
  });

  test('a workbook is one, and what was understood is said beside the four', async () => {
    const rows = monthsTable([['2018-01', 5, '電話']]);
    const sent = { headers: { 'Content-Type': XLSX_TYPE } };
    expect(importResponse.parse(await answered(madeWorkbook({ rows }), sent))).toEqual({
      dryRun: false,
      new: ['2018-01'],
      changed: [],
      same: [],
      read: { format: 'xlsx', encoding: null, separator: null, sheet: 'months', dates: null },
    });
    expect(await answered('month;emails\n2018-01;5\n')).toMatchObject({
      same: ['2018-01'],
      read: { format: 'csv', encoding: 'UTF-8', separator: 'semicolon' },
    });
    expect(await revisions('2018-01')).toMatchObject([{ emails: 5, note: '電話' }]);
  });

  test('an encoding that is only likely is shown by a dry run, and nothing is written without one', async () => {
    // 電話系統更新，服務暫停兩小時後回復正常。 in Big5.
    const note = 'b971b8dca874b2cea7f3b773a141aa41b0c8bcc8b0b1a8e2a470aec9abe1a65eb45fa5bfb160a143';
    const file = Uint8Array.of(
      ...new TextEncoder().encode('month,emails,note\n2017-01,5,'),
      ...Buffer.from(note, 'hex'),
    );
    const before = await everything();
    expect(importResponse.parse(await answered(file, { query: '?dryRun=true' }))).toMatchObject({
      new: ['2017-01'],
      read: { encoding: 'Big5' },
      warnings: [{ row: 1, message: expect.stringContaining('It was read as Big5, which is the likeliest') }],
    });
    for (const headers of [{}, { 'Idempotency-Key': 'big5' }])
      expect(await refused(file, { headers })).toMatchObject({
        status: 422,
        details: [{ row: 1, message: expect.stringContaining('looks like Big5, but nothing in it says so') }],
      });
    for (const query of ['', '?dryRun=true'])
      expect(
        await refused(file, { query, headers: { 'Content-Type': 'text/csv; charset=utf-8' } }),
      ).toMatchObject({ details: [{ message: expect.stringContaining('was sent as UTF-8, but isn’t') }] });
    expect(await everything()).toEqual(before);
  });

  test('a dry run says what would be done and writes nothing', async () => {
    const before = await everything();
    const sent = { query: '?dryRun=true', headers: { 'Idempotency-Key': 'dry' } };
    expect(await answered(`${HEAD}2023-01,10,9\n2023-05,1,1\n`, sent)).toEqual({
      dryRun: true,
      new: ['2023-05'],
      changed: [],
      same: ['2023-01'],
    });
    expect(await everything()).toEqual(before);
  });
});

describe('all or nothing', () => {
  let before: number[];
  beforeEach(async () => {
    before = await everything();
  });

  test('every bad row is named by row, column and value, and the good ones stay out', async () => {
    const error = await refused(`${HEAD}2023-06,5,6\n2023-07,10,9\n2022-13,1,1\n2023-08,1e3,1\n`);
    expect(error).toMatchObject({
      code: 'invalid',
      status: 422,
      message: 'Nothing was imported: 3 errors.',
      details: [
        { row: 2, column: 'calls_answered', value: '6' },
        { row: 4, column: 'month', value: '2022-13' },
        {
          row: 5,
          column: 'calls_offered',
          value: '1e3',
          message:
            'Row 5, calls_offered: “1e3” is shortened to a power of ten. Show the cell as a number in the spreadsheet and save the file again.',
        },
      ],
    });
    expect(await everything()).toEqual(before);
  });

  test('of more than a hundred the first hundred are named, and all are counted', async () => {
    const rows = Array.from(
      { length: 250 },
      (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},x,1\n`,
    );
    const error = await refused(`${HEAD}${rows.join('')}`);
    expect(error.details).toHaveLength(100);
    expect(error.message).toBe('Nothing was imported: 250 errors, of which the first 100 are in details.');
    expect(await everything()).toEqual(before);
  });

  test('a submitted month with other counts says what to do first', async () => {
    await send(`${HEAD}2022-01,10,9\n`);
    await givenAct('2022-01', 'submitted', '2024-06-16');
    const later = { now: new Date('2024-06-17T04:00:00Z') };
    expect(await refused(`${HEAD}2022-01,10,8\n`, later)).toMatchObject({
      code: 'invalid',
      details: [{ row: 2, message: expect.stringContaining('Withdraw it first') }],
    });
    expect(await answered(`${HEAD}2022-01,10,9\n`, later)).toMatchObject({ same: ['2022-01'] });
  });

  test.each([
    ['?dryRun=yes', {}, 400],
    ['?dryRun=', {}, 400],
    ['?dryRun=true&dryRun=false', {}, 400],
    ['?dryrun=true', {}, 400],
    ['?as=approved', {}, 400],
    ['?role=admin', {}, 400],
    ['', { 'Idempotency-Key': 'two keys' }, 400],
    ['', { 'Content-Length': '1000' }, 400],
    ['', { 'Content-Type': 'application/json' }, 415],
    ['', { 'Content-Type': 'text/csv; charset=big5' }, 415],
    ['', { 'Content-Type': XLSX_TYPE }, 422],
  ])('%s with %j is %i', async (query, headers, status) => {
    const error = await refused(`${HEAD}2023-09,1,1\n`, { query, headers });
    expect(error.status).toBe(status);
    expect(await everything()).toEqual(before);
  });

  test('a body over MAX_UPLOAD_BYTES is 413', async () => {
    process.env['MAX_UPLOAD_BYTES'] = '40';
    const error = await refused(`${HEAD}2023-09,1,1\n`).finally(() => {
      delete process.env['MAX_UPLOAD_BYTES'];
    });
    expect(error).toMatchObject({ code: 'too-large', status: 413 });
    expect(await everything()).toEqual(before);
  });

  test.each([VIEWER, ADMIN])('[ASVS 8.2.1] $role may not, whatever comes', async (person) => {
    await expect(send(`${HEAD}2023-09,1,1\n`, { person })).rejects.toBeInstanceOf(Forbidden);
    await expect(send('', { person, query: '?x=1' })).rejects.toBeInstanceOf(Forbidden);
    expect(await everything()).toEqual(before);
  });

  test('somebody who saves one of the months at the same moment: 409, and nothing of the file', async () => {
    const held = database().$transaction(async (tx) => {
      await tx.$executeRaw`
        INSERT INTO month_revision (month, revision, action, author_id, known_at)
        VALUES ('2021-06-01', 1, 'saved', ${SECOND_OFFICER.id}::uuid, ${NOW})`;
      const importing = refused(`${HEAD}2021-05,1,1\n2021-06,1,1\n`);
      // Asked outside: within a transaction, pg_stat_activity stands still.
      const waiting = () => database().$queryRaw<unknown[]>`
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await waiting()).length === 0) await new Promise(setImmediate);
      return { importing };
    });
    expect(await (await held).importing).toMatchObject({
      code: 'conflict',
      status: 409,
      message: expect.stringContaining('at the same moment'),
    });
    expect(await revisions('2021-05')).toEqual([]);
  });
});

describe('Idempotency-Key', () => {
  const keyed = (key: string, more: Sent = {}) => ({ ...more, headers: { 'Idempotency-Key': key } });
  const body = `${HEAD}2020-01,10,9\n`;

  test('the same key and file are answered as before and change nothing', async () => {
    const first = await (await send(body, keyed('a'))).text();
    expect(first).toBe('{"dryRun":false,"new":["2020-01"],"changed":[],"same":[]}');
    // Meanwhile another file came.
    await send(`${HEAD}2020-01,10,8\n`);
    const before = await everything();
    const again = await send(body, keyed('a', { query: '?dryRun=false' }));
    expect([again.status, await again.text()]).toEqual([200, first]);
    expect(await everything()).toEqual(before);
  });

  test('with another file, or an unreadable one, it is 409', async () => {
    const before = await everything();
    for (const other of [`${HEAD}2020-02,1,1\n`, 'nonsense', ''])
      expect(await refused(other, keyed('a'))).toMatchObject({
        code: 'conflict',
        status: 409,
        message: expect.stringContaining('Idempotency-Key'),
      });
    expect(await everything()).toEqual(before);
  });

  test('is each person’s own', async () => {
    expect(await answered(`${HEAD}2020-03,1,1\n`, keyed('a', { person: MANAGER }))).toMatchObject({
      new: ['2020-03'],
    });
  });

  test('of a refused file nothing is kept: the key can come with a better one', async () => {
    expect(await refused(`${HEAD}2020-04,1,2\n`, keyed('b'))).toMatchObject({ status: 422 });
    expect(await answered(`${HEAD}2020-04,2,2\n`, keyed('b'))).toMatchObject({ new: ['2020-04'] });
  });

  test('F7: the same submission twenty times at once is one change, with equal answers', async () => {
    const before = await everything();
    const twenty = Array.from({ length: 20 }, () => send(`${HEAD}2020-05,1,1\n`, keyed('c')));
    const answers = await Promise.all((await Promise.all(twenty)).map((response) => response.text()));
    expect(new Set(answers)).toEqual(new Set(['{"dryRun":false,"new":["2020-05"],"changed":[],"same":[]}']));
    expect(await everything()).toEqual(before.map((count) => count + 1));
  });

  test('F7: twenty different files of one key at once: one is done, the others are 409', async () => {
    const twenty = Array.from({ length: 20 }, (_, at) =>
      send(`${HEAD}2020-06,${at + 1},1\n`, keyed('d')).then(
        () => 200,
        (error: ApiError) => error.status,
      ),
    );
    expect((await Promise.all(twenty)).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    expect(await revisions('2020-06')).toHaveLength(1);
  });

  test('what was answered can’t be changed afterwards, not even by its owner', async () => {
    await expect(database().importRequest.updateMany({ data: { answer: '{}' } })).rejects.toThrow();
    await expect(database().importRequest.deleteMany()).rejects.toThrow();
  });
});
