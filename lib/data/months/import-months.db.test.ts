import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, VIEWER } from '@/lib/access/testing/people';
import { READ_HERE } from '@/lib/imports/read-here';
import { LOOKED_AT } from '@/lib/imports/reading';
import { database } from '../database';
import { readMonthsFile } from '../imports/read-file';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { importMonths } from './import-months';
import { planMonths } from './plan-months';

const HEAD = 'month,calls_offered,calls_answered,note\n';
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

const revisions = (month: string) =>
  database().monthRevision.findMany({
    where: { month: new Date(`${month}-01`) },
    orderBy: { revision: 'asc' },
  });
const codes = (result: Awaited<ReturnType<typeof givenMonths>>) =>
  result.kind === 'refused' ? result.errors.map((error) => [error.row, error.code]) : result;

describe('as drafts', () => {
  test('a new month gets a revision, other counts another one, equal ones none', async () => {
    expect(await givenMonths(`${HEAD}2023-01,10,9,a\n`, '2023-02-01', 'draft')).toMatchObject({
      new: ['2023-01'],
    });
    expect(await givenMonths(`${HEAD}2023-01,10,9,a\n`, '2023-02-02', 'draft')).toMatchObject({
      same: ['2023-01'],
    });
    expect(await givenMonths(`${HEAD}2023-01,10,8,a\n`, '2023-02-03', 'draft')).toMatchObject({
      changed: ['2023-01'],
    });
    expect((await revisions('2023-01')).map((r) => [r.revision, r.action, r.calls_answered])).toEqual([
      [1, 'saved', 9],
      [2, 'saved', 8],
    ]);
  });

  test('equal counts with another note write nothing, and say that the note was left', async () => {
    expect(await givenMonths(`${HEAD}2023-01,10,8,b\n`, '2023-02-03', 'draft')).toMatchObject({
      same: ['2023-01'],
      warnings: [{ row: 2, column: 'note', value: 'b', code: 'note-left' }],
    });
  });

  test('a column left out leaves the count as it is; an empty cell empties it', async () => {
    await givenMonths('month,emails,note\n2023-01,7,\n', '2023-02-04', 'draft');
    const kept = (await revisions('2023-01')).at(-1);
    expect(kept).toMatchObject({ emails: 7, calls_offered: 10, calls_answered: 8, note: '' });
    await givenMonths('month,emails\n2023-01,suspended\n', '2023-02-05', 'draft');
    expect((await revisions('2023-01')).at(-1)).toMatchObject({ emails: null, suspended: ['emails'] });
  });

  test('other counts for a submitted or approved month are refused with what to do first', async () => {
    await givenAct('2023-01', 'submitted', '2023-02-06');
    expect(codes(await givenMonths(`${HEAD}2023-01,10,7,\n`, '2023-02-07', 'draft'))).toEqual([
      [2, 'withdraw-first'],
    ]);
    await givenAct('2023-01', 'approved', '2023-02-07', MANAGER);
    expect(codes(await givenMonths(`${HEAD}2023-01,10,7,\n`, '2023-02-08', 'draft'))).toEqual([
      [2, 'reopen-first'],
    ]);
  });

  test('the running month may have a draft, a later one may not', async () => {
    expect(await givenMonths(`${HEAD}2023-03,1,1,\n`, '2023-03-02', 'draft')).toMatchObject({
      new: ['2023-03'],
    });
    expect(codes(await givenMonths(`${HEAD}2023-04,1,1,\n`, '2023-03-31', 'draft'))).toEqual([
      [2, 'future-month'],
    ]);
  });
});

test('an explanation goes with the count it explained, and stays with one that the file leaves as it is', async () => {
  await givenMonths('month,calls_offered,emails\n2019-05,10,7\n', '2023-02-01', 'draft');
  await database().$executeRaw`
    INSERT INTO month_revision SELECT (jsonb_populate_record(r, '{"revision": 2,
      "comments": {"emails": "The server was down.", "calls_offered": "A holiday."}}')).*
    FROM month_revision r WHERE month = '2019-05-01'`;
  const read = await readMonthsFile(READ_HERE, {
    bytes: new TextEncoder().encode('month,calls_offered,emails\n2019-05,10,70\n'),
    name: 'months.csv',
    reading: LOOKED_AT,
  });
  const { problems: _none, ...file } = read;
  const plan = await planMonths(
    database(),
    { ...file, as: 'draft', dryRun: true },
    new Date('2023-02-03T00:00:00Z'),
  );
  expect(plan.warnings).toEqual([
    { row: 2, column: 'emails', value: 'The server was down.', code: 'explanation-dropped', facts: {} },
  ]);
  await givenMonths('month,emails\n2019-05,70\n', '2023-02-03', 'draft');
  expect((await revisions('2019-05')).at(-1)).toMatchObject({
    revision: 3,
    emails: 70,
    comments: { calls_offered: 'A holiday.' },
  });
  expect((await revisions('2019-05')).at(-1)?.comments).not.toHaveProperty('emails');
});

test('a plan says which months’ own rows are wrong, and how many rows couldn’t be read', async () => {
  const bytes = new TextEncoder().encode(
    `${HEAD}2018-01,10,11,\n2018-02,10,9,\n2018-03,x,y,\n2018-04,z,1,\n`,
  );
  const file = { bytes, name: 'months.csv', reading: LOOKED_AT };
  const { problems, ...read } = await readMonthsFile(READ_HERE, file);
  if (!problems) throw new Error('some rows are bad');
  const now = new Date('2023-01-05T00:00:00Z');
  const plan = await planMonths(database(), { ...read, problems, as: 'draft', dryRun: true }, now);
  expect(plan.lines.map(({ month, decision, wrong }) => [month, decision, wrong])).toEqual([
    ['2018-01', 'new', true],
    ['2018-02', 'new', false],
  ]);
  expect([plan.badRows, plan.errorCount]).toEqual([2, 4]);
});

describe('as history', () => {
  test('counts as approved, with the file it came from, and its audit in the same transaction', async () => {
    await givenMonths(`${HEAD}2022-01,10,9,\n2022-02,20,18,\n`, '2023-01-05');
    const [row] = await revisions('2022-01');
    expect(row).toMatchObject({ action: 'loaded', sourceFile: 'months.csv', authorId: COMMAND_LINE.id });
    const audit = await database().auditEvent.findMany({ where: { subject: 'month 2022-01' } });
    expect(audit).toMatchObject([
      { kind: 'month-loaded', personId: COMMAND_LINE.id, details: { revision: 1 } },
    ]);
  });

  test('is refused for a month with a revision of other counts, and for one that hasn’t ended', async () => {
    const refused = await givenMonths(`${HEAD}2022-01,10,8,\n2023-01,1,1,\n`, '2023-01-31');
    expect(codes(refused)).toEqual([
      [2, 'other-counts-in-history'],
      [3, 'not-ended'],
    ]);
  });
});

describe('all or nothing', () => {
  const everything = async () => [
    await database().monthRevision.count(),
    await database().auditEvent.count(),
  ];
  let before: number[];
  beforeEach(async () => {
    before = await everything();
  });

  test('one bad row among good ones: every error is named and nothing is written', async () => {
    const result = await givenMonths(`${HEAD}2021-01,10,9,\n2021-02,10,11,\n2022-01,1,1,\n`, '2023-01-05');
    expect(codes(result)).toEqual([
      [3, 'part-above-whole'],
      [4, 'other-counts-in-history'],
    ]);
    expect(await everything()).toEqual(before);
  });

  test('problems of other rows refuse the rows that could be read, and both are named in order', async () => {
    const problem = { row: 2, column: 'emails', value: 'x', code: 'not-a-whole-number' as const, facts: {} };
    const rows = [
      { row: 3, month: '2021-03' as never, given: { calls_offered: 1, calls_answered: 2 }, note: undefined },
    ];
    const file = { name: 'x', sha256: 'b'.repeat(64) };
    const question = {
      rows,
      problems: { errors: [problem], count: 1, rows: 1 },
      as: 'approved' as const,
      dryRun: false,
      file,
    };
    const result = await importMonths(COMMAND_LINE, question, new Date('2023-01-05T00:00:00Z'));
    expect(codes(result)).toEqual([
      [2, 'not-a-whole-number'],
      [3, 'part-above-whole'],
    ]);
    expect(await everything()).toEqual(before);
  });

  test('a dry run says what it would do and writes nothing', async () => {
    const result = await importMonths(
      COMMAND_LINE,
      {
        rows: [{ row: 2, month: '2021-01' as never, given: { emails: 1 }, note: undefined }],
        as: 'approved',
        dryRun: true,
        file: { name: 'x', sha256: 'b'.repeat(64) },
      },
      new Date('2023-01-05T00:00:00Z'),
    );
    expect(result).toMatchObject({ kind: 'done', dryRun: true, new: ['2021-01'] });
    expect(await everything()).toEqual(before);
  });

  test('twelve imports of the same month at once: one is new, the others find it there', async () => {
    const results = await Promise.all(
      Array.from({ length: 12 }, () => givenMonths(`${HEAD}2020-05,10,9,\n`, '2023-01-05')),
    );
    expect(results.filter((r) => r.kind === 'done' && r.new.length === 1)).toHaveLength(1);
    expect(await revisions('2020-05')).toHaveLength(1);
  });

  test('a reader may not import', async () => {
    const question = { rows: [], as: 'draft' as const, dryRun: true, file: { name: 'x', sha256: '' } };
    await expect(importMonths(VIEWER, question, new Date())).rejects.toThrow('may not import-drafts');
  });
});
