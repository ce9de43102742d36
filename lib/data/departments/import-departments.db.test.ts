import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { entryCsv } from '@/lib/imports/print/entry-csv';
import { READ_HERE } from '@/lib/imports/read-here';
import { LOOKED_AT } from '@/lib/imports/reading';
import { database, inTransaction } from '../database';
import { exportApproved } from '../imports/load-approved';
import { readDepartmentsFile } from '../imports/read-file';
import { givenDatabase, givenMonths } from '../testing/given';
import { appendDepartments } from './append-departments';
import { holdDepartments } from './hold-departments';
import { importDepartments, importDepartmentsOnce } from './import-departments';
import { planDepartments } from './import-departments-plan';
import { loadStoredDepartments } from './import-departments-stored';

const HEAD = 'month,department,kind,calls_offered,calls_answered,emails,other_written\n';
const NOW = new Date('2016-06-15T04:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
  // OLD went over into NEW after 2015-06.
  await database().$executeRaw`INSERT INTO department (code) VALUES ('AFCD'), ('OLD'), ('NEW')`;
  await database().$executeRaw`
    INSERT INTO department_state (department, version, name_en, name_zh_hant, name_zh_hans, from_month, to_month, successor, known_at, author_id)
    SELECT code, 1, code, code, code, "from"::date, "to"::date, successor, '2000-01-01', ${COMMAND_LINE.id}::uuid
    FROM (VALUES ('AFCD', '2001-07-01', NULL, NULL), ('OLD', '2001-07-01', '2015-06-01', 'NEW'),
      ('NEW', '2015-07-01', NULL, NULL)) AS given (code, "from", "to", successor)`;
});
afterAll(() => db.end());

type Given = { as?: 'draft' | 'approved'; person?: Person; now?: Date; dryRun?: boolean };
const read = (csv: string) =>
  readDepartmentsFile(READ_HERE, {
    bytes: new TextEncoder().encode(csv),
    name: 'departments.csv',
    reading: LOOKED_AT,
  });
const bring = async (
  csv: string,
  { as = 'draft', person = OFFICER, now = NOW, dryRun = false }: Given = {},
) => {
  const { rows, problems, file } = await read(csv);
  const question = { rows, ...(problems ? { problems } : {}), file, as, dryRun };
  return importDepartments(as === 'approved' ? COMMAND_LINE : person, question, now);
};
const codes = (result: Awaited<ReturnType<typeof bring>>) =>
  result.kind === 'refused'
    ? result.errors.map(({ row, column, code, value }) => `${row} ${column} ${code} ${value}`)
    : result;
const stored = async (month: string) =>
  (await loadStoredDepartments(database(), [month as Month])).get(month as Month);

describe('as drafts', () => {
  test('a month’s counts come in with their audit and file; others change it; equal ones write nothing', async () => {
    expect(await bring(`${HEAD}2016-01,AFCD,enquiry,10,9,,3\n2016-01,AFCD,complaint,2,2,0,\n`)).toMatchObject(
      { new: ['2016-01'] },
    );
    expect(await bring(`${HEAD}2016-01,AFCD,complaint,2,2,0,\n2016-01,AFCD,enquiry,10,9,,3\n`)).toMatchObject(
      { same: ['2016-01'] },
    );
    expect(await bring(`${HEAD}2016-01,AFCD,enquiry,10,8,,3\n`)).toMatchObject({ changed: ['2016-01'] });
    expect(await stored('2016-01')).toMatchObject({
      state: 'draft',
      revision: 2,
      rows: [
        {
          department: 'AFCD',
          kind: 'enquiry',
          counts: { calls_offered: 10, calls_answered: 8, emails: null, other_written: 3 },
        },
        {
          department: 'AFCD',
          kind: 'complaint',
          counts: { calls_offered: 2, calls_answered: 2, emails: 0, other_written: null },
        },
      ],
    });
    const audit = await database().auditEvent.findMany({
      where: { subject: 'departments of 2016-01' },
      orderBy: { id: 'asc' },
    });
    expect(audit).toMatchObject([
      { kind: 'departments-saved', personId: OFFICER.id, details: { revision: 1, file: 'departments.csv' } },
      { kind: 'departments-saved', details: { revision: 2 } },
    ]);
  });

  test('a note on other counts goes, and the plan says so; so does it of a wrong month', async () => {
    await bring(`${HEAD}2013-01,AFCD,enquiry,10,9,1,1\n`);
    const rows = (await stored('2013-01'))?.rows ?? [];
    const noted = {
      month: '2013-01' as Month,
      revision: 2,
      action: 'saved',
      note: 'The line was down.',
    } as const;
    await inTransaction((tx) => appendDepartments(tx, OFFICER, [{ ...noted, rows }], NOW));
    const csv = `${HEAD}2013-01,AFCD,enquiry,10,8,1,1\n2013-02,AFCD,enquiry,1,2,,\n`;
    const { problems: _none, ...file } = await read(csv);
    const plan = await planDepartments(database(), { ...file, as: 'draft', dryRun: true }, NOW);
    expect(plan.lines.map(({ month, decision, wrong }) => [month, decision, wrong])).toEqual([
      ['2013-01', 'changed', false],
      ['2013-02', 'new', true],
    ]);
    expect(plan.lines[0]?.differences.at(-1)).toEqual({
      of: null,
      what: 'note',
      before: 'The line was down.',
      after: null,
    });
    await bring(`${HEAD}2013-01,AFCD,enquiry,10,8,1,1\n`);
    expect(await stored('2013-01')).toMatchObject({ revision: 3, note: '' });
  });

  test('a column left out leaves the count; a row of empty cells takes its counts away; not all of a month', async () => {
    await bring(`${HEAD}2016-02,AFCD,enquiry,10,9,1,1\n2016-02,NEW,enquiry,5,5,1,1\n`);
    await bring('month,department,kind,emails\n2016-02,AFCD,enquiry,7\n');
    expect((await stored('2016-02'))?.rows[0]?.counts).toMatchObject({ calls_offered: 10, emails: 7 });
    await bring(`${HEAD}2016-02,NEW,enquiry,,,,\n`);
    expect((await stored('2016-02'))?.rows).toHaveLength(1);
    expect(codes(await bring(`${HEAD}2016-02,AFCD,enquiry,,,,\n`))).toEqual([
      '2 null departments-nothing-given 2016-02',
    ]);
  });

  test('a submitted or approved month with other counts says what to do first', async () => {
    await bring(`${HEAD}2016-03,AFCD,enquiry,10,9,,\n`);
    const act = (revision: number, action: string, by: string) => database().$executeRaw`
      INSERT INTO department_revision (month, revision, action, rows, known_at, author_id)
      VALUES ('2016-03-01', ${revision}, ${action}, 0, ${NOW}, ${by}::uuid)`;
    await act(2, 'submitted', OFFICER.id);
    const other = `${HEAD}2016-03,AFCD,enquiry,10,8,,\n`;
    expect(codes(await bring(other))).toEqual(['2 month withdraw-first 2016-03']);
    await act(3, 'approved', MANAGER.id);
    expect(codes(await bring(other))).toEqual(['2 month reopen-first 2016-03']);
    expect(await bring(`${HEAD}2016-03,AFCD,enquiry,10,9,,\n`)).toMatchObject({ same: ['2016-03'] });
  });
});

describe('sums beside the month’s own return', () => {
  const csv = (month: string, calls: number) => `${HEAD}${month},AFCD,enquiry,${calls},9,1,\n`;

  test('are told where they differ, before and when the file is taken over; equal ones and no return tell nothing', async () => {
    await givenMonths('month,calls_offered,emails\n2016-06,12,1\n', '2016-06-14', 'draft');
    const warning = {
      row: 2,
      column: 'calls_offered',
      value: '10',
      code: 'departments-sum-differs',
      facts: { month: '2016-06', own: 12, difference: '-2' },
    };
    const [differing, equal] = [csv('2016-06', 10), csv('2016-06', 12)];
    expect(await bring(differing, { dryRun: true })).toMatchObject({ warnings: [warning] });
    expect(await bring(differing)).toMatchObject({ new: ['2016-06'], warnings: [warning] });
    expect(await bring(equal)).toMatchObject({ changed: ['2016-06'], warnings: [] });
    expect(await bring(csv('2013-06', 10), { dryRun: true })).toMatchObject({ warnings: [] });
  });
});

test('a file waits for departments that are being changed, and is held against what came of them', async () => {
  let brought: ReturnType<typeof bring> | null = null;
  await database().$transaction(async (tx) => {
    await holdDepartments(tx);
    await tx.$executeRaw`
      INSERT INTO department_state (department, version, name_en, name_zh_hant, name_zh_hans, from_month, to_month, reason, known_at, author_id)
      SELECT department, 2, name_en, name_zh_hant, name_zh_hans, from_month, '2015-10-01', 'closed', '2016-06-14', author_id
      FROM department_state WHERE department = 'NEW'`;
    brought = bring(`${HEAD}2015-11,NEW,enquiry,1,1,,\n`);
    await expect
      .poll(async () => {
        const [waits] = await tx.$queryRaw<{ count: bigint }[]>`
          SELECT count(*) FROM pg_locks WHERE NOT granted`;
        return Number(waits?.count);
      })
      .toBeGreaterThan(0);
  });
  expect(codes((await brought) as unknown as Awaited<ReturnType<typeof bring>>)).toEqual([
    '2 department department-no-more NEW',
  ]);
});

describe('every bad row is named, and none of the good ones comes in', () => {
  test.each([
    ['an unknown department', 'XYZ,enquiry,1,1,,', '2 department unknown-department XYZ'],
    ['a department in small letters', 'afcd,enquiry,1,1,,', '2 department unknown-department afcd'],
    ['a department that isn’t there any more', 'OLD,enquiry,1,1,,', '2 department department-no-more OLD'],
    ['no department', ',enquiry,1,1,,', '2 department department-missing '],
    ['another kind', 'AFCD,compliment,1,1,,', '2 kind unknown-kind compliment'],
    ['no kind', 'AFCD,,1,1,,', '2 kind kind-missing '],
    ['more answered than offered', 'AFCD,enquiry,1,2,,', '2 calls_answered part-above-whole 2'],
    ['a suspension', 'AFCD,enquiry,suspended,1,,', '2 calls_offered no-suspension-here suspended'],
    ['a number in a way of its own', 'AFCD,enquiry,1e3,1,,', '2 calls_offered scientific-notation 1e3'],
  ])('%s', async (_, row, problem) => {
    expect(codes(await bring(`${HEAD}2016-04,${row}\n2016-05,AFCD,enquiry,1,1,1,1\n`))).toEqual([problem]);
    expect([await stored('2016-04'), await stored('2016-05')]).toEqual([undefined, undefined]);
  });

  test('a department before its first month; the same row twice; a month to come', async () => {
    expect(codes(await bring(`${HEAD}2015-06,NEW,enquiry,1,1,,\n`))).toEqual([
      '2 department department-not-yet NEW',
    ]);
    const twice = `${HEAD}2016-04,AFCD,enquiry,1,1,,\n2016-04,AFCD,complaint,1,1,,\n2016-04,AFCD,enquiry,1,1,,\n`;
    expect(codes(await bring(twice))).toEqual(['4 null duplicate-department-row 2016-04 AFCD enquiry']);
    expect(codes(await bring(`${HEAD}2016-07,AFCD,enquiry,1,1,,\n`))).toEqual([
      '2 month future-month 2016-07',
    ]);
  });

  test('answered in the file is held against offered that is stored', async () => {
    await bring(`${HEAD}2015-12,AFCD,enquiry,10,9,,\n`);
    expect(codes(await bring('month,department,kind,calls_answered\n2015-12,AFCD,enquiry,11\n'))).toEqual([
      '2 calls_answered part-above-whole 11',
    ]);
  });

  test('a viewer may not', async () => {
    await expect(bring(`${HEAD}2016-05,AFCD,enquiry,1,1,,\n`, { person: VIEWER })).rejects.toThrow('may not');
  });
});

describe('as history', () => {
  test('counts as approved; what is approved goes out as a file that changes nothing when it comes in again', async () => {
    const csv = `${HEAD}2014-01,AFCD,enquiry,10,9,0,\n2014-01,OLD,complaint,,,,4\n`;
    expect(await bring(csv, { as: 'approved' })).toMatchObject({ new: ['2014-01'] });
    expect(await stored('2014-01')).toMatchObject({ state: 'approved' });
    const range = { from: '2014-01' as Month, to: '2014-12' as Month };
    const exported = entryCsv(await exportApproved(VIEWER, 'departments', range, NOW));
    expect(exported.replace('\uFEFF', '').replaceAll('\r\n', '\n')).toBe(csv);
    expect(await bring(exported)).toMatchObject({ new: [], changed: [], same: ['2014-01'] });
    expect(codes(await bring(csv.replace('9,0', '8,0'), { as: 'approved' }))).toEqual([
      '2 month other-counts-in-history 2014-01',
    ]);
  });
});

test('the same request with the same key is done once, with equal answers', async () => {
  const { rows, file } = await read(`${HEAD}2016-05,AFCD,enquiry,3,3,,\n`);
  const question = { rows, file, as: 'draft', dryRun: false } as const;
  const ask = () =>
    importDepartmentsOnce(
      OFFICER,
      question,
      { key: 'k', answerOf: (done) => JSON.stringify({ new: done.new }) },
      NOW,
    );
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers).toEqual(answers.map(() => ({ kind: 'answered', answer: '{"new":["2016-05"]}' })));
  expect(await stored('2016-05')).toMatchObject({ revision: 1 });
});

test('order of rows, splitting a file and repeating it change nothing of what is stored', async () => {
  const cells = ['AFCD,enquiry', 'AFCD,complaint', 'OLD,enquiry', 'OLD,complaint'];
  const someCounts = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 });
  let year = 2001;
  await fc.assert(
    fc.asyncProperty(
      someCounts,
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fc.nat(4),
      async (counts, order, cut) => {
        year += 1;
        const lines = (of: string) =>
          order.map((at) => `${of},${cells[at]},9${counts[at]},${counts[at]},,\n`);
        const [whole, split] = [`${year}-08`, `${year}-09`];
        await bring(HEAD + lines(whole).toSorted().join(''));
        await bring(HEAD + lines(whole).join(''));
        for (const part of [lines(split).slice(0, cut), lines(split).slice(cut), lines(split).slice(cut)])
          if (part.length > 0) await bring(HEAD + part.join(''));
        const [a, b] = [await stored(whole), await stored(split)];
        expect(b?.rows).toEqual(a?.rows);
        expect(a?.rows).toHaveLength(4);
        expect(a?.revision).toBe(1);
      },
    ),
    { numRuns: 10 },
  );
});
