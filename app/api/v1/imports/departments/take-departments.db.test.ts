import { afterAll, beforeAll, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { OFFICER, VIEWER } from '@/lib/access/testing/people';
import { ApiError } from '@/lib/api/api-error';
import { importResponse } from '@/lib/api/import-response';
import { XLSX_TYPE } from '@/lib/api/require-table';
import type { Month } from '@/lib/calendar/month';
import { database } from '@/lib/data/database';
import { givenDepartments } from '@/lib/data/departments/testing/given-departments';
import { givenDatabase } from '@/lib/data/testing/given';
import { madeRow, madeWorkbook } from '@/lib/imports/testing/made-workbook';
import { takeDepartments } from './take-departments';

const HEAD = 'month,department,kind,calls_offered,calls_answered\n';
const NOW = new Date('2016-06-15T04:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
  const name = { en: 'A', 'zh-Hant': '甲', 'zh-Hans': '甲' };
  await givenDepartments(
    [{ code: 'AFCD', name, from: '2001-07' as Month, to: null, successor: null }],
    '2010-01-05',
  );
});
afterAll(() => db.end());

const send = (body: string | Uint8Array<ArrayBuffer>, type = 'text/csv', person = OFFICER, query = '') =>
  takeDepartments(
    new Request(`http://127.0.0.1/api/v1/imports/departments${query}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    }),
    person,
    NOW,
  );

test('counts by department come in as drafts, as CSV and as a workbook', async () => {
  const csv = `${HEAD}2016-01,AFCD,enquiry,10,9\n`;
  expect(await (await send(csv, 'text/csv', OFFICER, '?dryRun=true')).json()).toMatchObject({
    dryRun: true,
    new: ['2016-01'],
  });
  expect(await (await send(csv)).text()).toBe('{"dryRun":false,"new":["2016-01"],"changed":[],"same":[]}');
  const rows = `${madeRow(1, HEAD.trim().split(','))}${madeRow(2, ['2016-01', 'AFCD', 'complaint', 3, 3])}`;
  const sheets = '<sheet name="departments" sheetId="1" r:id="rId1"/>';
  expect(
    importResponse.parse(await (await send(madeWorkbook({ rows, sheets }), XLSX_TYPE)).json()),
  ).toMatchObject({
    changed: ['2016-01'],
    read: { format: 'xlsx', sheet: 'departments' },
  });
  const revisions = await database().departmentRevision.findMany({ orderBy: { revision: 'asc' } });
  expect(revisions).toMatchObject([
    {
      revision: 1,
      action: 'saved',
      rows: 1,
      authorId: OFFICER.id,
      sourceFile: 'POST /api/v1/imports/departments',
    },
    { revision: 2, action: 'saved', rows: 2 },
  ]);
});

test('bad rows are named by row, column and value; whoever may not import hears so first', async () => {
  const refused = await send(`${HEAD}2016-02,XYZ,enquiry,1,1\n2016-02,AFCD,enquiry,1,2\n`).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({
    status: 422,
    details: [
      {
        row: 2,
        column: 'department',
        value: 'XYZ',
        message:
          'Row 2, department: there is no department “XYZ”. Check its code, or have the department added first.',
      },
      { row: 3, column: 'calls_answered', value: '2' },
    ],
  });
  await expect(send('', 'text/csv', VIEWER)).rejects.toBeInstanceOf(Forbidden);
});
