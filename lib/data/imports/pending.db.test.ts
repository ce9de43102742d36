import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, OFFICER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { entryCsv } from '@/lib/imports/print/entry-csv';
import { entryXlsx } from '@/lib/imports/print/entry-xlsx';
import { READ_HERE } from '@/lib/imports/read-here';
import { LOOKED_AT } from '@/lib/imports/reading';
import { database } from '../database';
import { importMonths } from '../months/import-months';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { exportApproved } from './load-approved';
import { loadImports } from './load-imports';
import { lookAtFile } from './look-at-file';
import { discardPendingFile, keepPendingFile, loadPendingFiles } from './pending-files';
import { readMonthsFile } from './read-file';
import { takePendingFile } from './take-pending-file';

const HEAD = 'month,calls_offered,calls_answered,note\n';
const NOW = new Date('2016-06-15T04:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

const keep = (csv: string, person = OFFICER, now = NOW) =>
  keepPendingFile(person, { kind: 'months', name: 'months.csv', bytes: new TextEncoder().encode(csv) }, now);
async function pending(id: string, person = OFFICER, now = NOW) {
  const found = await lookAtFile(person, id, READ_HERE, now);
  if (found?.kind !== 'pending') throw new Error(`not pending: ${JSON.stringify(found)}`);
  return found.look;
}
const counted = async () => [await database().monthRevision.count(), await database().pendingFile.count()];

describe('a file that is looked at', () => {
  test('tells what was understood and what would change, value by value; nothing is written', async () => {
    await givenMonths(`${HEAD}2016-01,10,9,a\n2016-02,20,18,\n2016-03,5,5,\n`, '2016-05-01', 'draft');
    await givenAct('2016-03', 'submitted', '2016-05-02');
    const before = await database().monthRevision.count();
    const csv = `${HEAD}2016-01,10,8,b\n2016-02,20,18,\n2016-03,5,4,\n2016-04,7,,\n`;
    const id = await keep(csv);
    const { read, plan, file } = await pending(id);
    expect(read).toMatchObject({ format: 'csv', encoding: 'UTF-8', separator: 'comma' });
    expect(file).toMatchObject({ kind: 'months', name: 'months.csv', size: csv.length });
    expect(plan.lines).toMatchObject([
      {
        month: '2016-01',
        decision: 'changed',
        differences: [
          { what: 'calls_answered', before: 9, after: 8 },
          { what: 'note', before: 'a', after: 'b' },
        ],
      },
      { month: '2016-02', decision: 'same', differences: [] },
      { month: '2016-03', decision: 'withdraw-first' },
      { month: '2016-04', decision: 'new', differences: [{ what: 'calls_offered', before: null, after: 7 }] },
    ]);
    expect(plan).toMatchObject({ errorCount: 1, errors: [{ row: 4, code: 'withdraw-first' }] });
    expect(await database().monthRevision.count()).toBe(before);
    expect(await takePendingFile(OFFICER, id, (await pending(id)).seen, READ_HERE, NOW)).toMatchObject({
      kind: 'refused',
      count: 1,
    });
    await discardPendingFile(OFFICER, id);
  });

  test('[ASVS 8.2.2] is nobody else’s: not to see, to take, or to throw away', async () => {
    const id = await keep(`${HEAD}2016-05,1,1,\n`);
    const { seen } = await pending(id);
    for (const other of [SECOND_OFFICER, MANAGER]) {
      expect(await lookAtFile(other, id, READ_HERE, NOW)).toBeNull();
      expect(await takePendingFile(other, id, seen, READ_HERE, NOW)).toEqual({ kind: 'gone' });
      await discardPendingFile(other, id);
    }
    await expect(lookAtFile(VIEWER, id, READ_HERE, NOW)).rejects.toThrow('may not');
    expect((await loadPendingFiles(OFFICER, NOW)).map((file) => file.id)).toContain(id);
    await discardPendingFile(OFFICER, id);
    expect(await lookAtFile(OFFICER, id, READ_HERE, NOW)).toBeNull();
  });

  test('is gone after a day, and of one person’s only the last few are kept', async () => {
    const old = await keep(`${HEAD}2016-05,1,1,\n`, MANAGER);
    expect(await lookAtFile(MANAGER, old, READ_HERE, later(23))).not.toBeNull();
    expect(await lookAtFile(MANAGER, old, READ_HERE, later(25))).toBeNull();
    for (let at = 0; at < 7; at += 1) await keep(`${HEAD}2016-05,${at},0,\n`, OFFICER, later(25));
    expect(await loadPendingFiles(OFFICER, later(25))).toHaveLength(5);
    expect(await database().pendingFile.count({ where: { id: old } })).toBe(0);
    await database().pendingFile.deleteMany({});
  });
});

describe('a file that is taken', () => {
  test('comes in as it was seen, once, however often it is asked for, and is gone', async () => {
    const id = await keep(`${HEAD}2015-01,10,9,\n`);
    const { seen } = await pending(id);
    const five = await Promise.all(
      Array.from({ length: 5 }, () => takePendingFile(OFFICER, id, seen, READ_HERE, NOW)),
    );
    expect(five).toEqual(five.map(() => ({ kind: 'taken' })));
    expect(await lookAtFile(OFFICER, id, READ_HERE, NOW)).toEqual({
      kind: 'taken',
      taken: {
        kind: 'months',
        name: 'months.csv',
        new: ['2015-01'],
        changed: [],
        same: [],
        illustrativeRemoved: 0,
      },
    });
    const made = await database().monthRevision.findMany({ where: { month: new Date('2015-01-01') } });
    expect(made).toMatchObject([{ action: 'saved', authorId: OFFICER.id, sourceFile: 'months.csv' }]);
    expect(await database().pendingFile.count({ where: { id } })).toBe(0);
  });

  test('isn’t taken where something else would change than was seen', async () => {
    const id = await keep(`${HEAD}2015-02,10,9,\n`);
    const { seen } = await pending(id);
    await givenMonths(`${HEAD}2015-02,10,7,\n`, '2016-06-14', 'draft');
    const before = await counted();
    expect(await takePendingFile(OFFICER, id, seen, READ_HERE, NOW)).toEqual({ kind: 'differs' });
    expect(await counted()).toEqual(before);
    const again = await pending(id);
    expect(again.plan.lines).toMatchObject([{ decision: 'changed', differences: [{ before: 7, after: 9 }] }]);
    expect(await takePendingFile(OFFICER, id, again.seen, READ_HERE, NOW)).toEqual({ kind: 'taken' });
  });

  test('stands in the history of imports with who, when and its months', async () => {
    const [last] = (await loadImports(MANAGER, 1)).shown.filter(({ months }) =>
      months.includes('2015-01' as Month),
    );
    expect(last).toMatchObject({
      kind: 'months',
      name: 'months.csv',
      asHistory: false,
      months: ['2015-01'],
      by: { id: OFFICER.id, name: OFFICER.name },
      at: NOW,
    });
    const operators = (await loadImports(MANAGER, 1)).shown.filter(({ by }) => by.id === COMMAND_LINE.id);
    expect(operators.length).toBeGreaterThan(0);
    const first = await loadImports(MANAGER, 1);
    expect(first.total).toBe(first.shown.length);
    expect(await loadImports(MANAGER, 2)).toEqual({ shown: [], total: 0 });
    await expect(loadImports(VIEWER, 1)).rejects.toThrow('may not');
  });
});

test('the history of imports is told page by page, each of them once', async () => {
  const before = (await loadImports(MANAGER, 1)).total;
  for (let at = 0; at < 55; at += 1) {
    const month = `${1950 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const bytes = new TextEncoder().encode(`${HEAD}${month},1,1,\n`);
    const toRead = { bytes, name: 'months.csv', reading: LOOKED_AT };
    const { rows, file } = await readMonthsFile(READ_HERE, toRead);
    await importMonths(OFFICER, { rows, file, as: 'draft', dryRun: false }, NOW);
  }
  const pages = [await loadImports(MANAGER, 1), await loadImports(MANAGER, 2)];
  expect(pages.map(({ total, shown }) => [total, shown.length])).toEqual([
    [before + 55, 50],
    [before + 55, before + 5],
  ]);
  const months = pages.flatMap(({ shown }) =>
    shown.flatMap((one) => one.months.map((month) => `${month} ${one.at.toISOString()}`)),
  );
  expect(new Set(months).size).toBe(months.length);
});

test('what is approved goes out as a file that changes nothing when it comes in again, as CSV and XLSX', async () => {
  await givenMonths(`${HEAD}2012-01,10,9,=1+1\n2012-02,20,suspended,"電話\n系統"\n`, '2013-01-05');
  await givenMonths(`${HEAD}2012-03,1,1,\n`, '2013-01-05', 'draft');
  const range = { from: '2012-01' as Month, to: '2012-12' as Month };
  const table = await exportApproved(VIEWER, 'months', range, NOW);
  expect(table.rows.map(([month]) => month)).toEqual(['2012-01', '2012-02']);
  for (const bytes of [new TextEncoder().encode(entryCsv(table)), await entryXlsx(table, null)]) {
    const id = await keepPendingFile(OFFICER, { kind: 'months', name: 'out', bytes }, NOW);
    const { plan } = await pending(id);
    expect(plan.lines.map(({ month, decision }) => [month, decision])).toEqual([
      ['2012-01', 'same'],
      ['2012-02', 'same'],
    ]);
    expect(plan).toMatchObject({ errorCount: 0, warnings: [] });
  }
  const written = await database().auditEvent.findMany({ where: { kind: 'exported' } });
  expect(written).toMatchObject([
    { personId: VIEWER.id, subject: 'file /imports/export/months?from=2012-01&to=2012-12' },
  ]);
});
