import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDepartmentsFile } from '../departments/parse-departments-file';
import { parseMonthsFile } from '../parse-months-file';
import { someDepartmentRows, someMonths } from '../testing/arbitrary';
import { entryCsv } from './entry-csv';
import { departmentsPrinted, monthsPrinted, type PrintedTable } from './entry-rows';
import { entryXlsx } from './entry-xlsx';

/** The ways in which a table goes out, as the bytes that come in again. */
const WAYS: Readonly<Record<'csv' | 'xlsx', (table: PrintedTable) => Promise<Uint8Array>>> = {
  csv: async (table) => new TextEncoder().encode(entryCsv(table)),
  xlsx: (table) => entryXlsx(table, null),
};

it.each(['csv', 'xlsx'] as const)(
  'months that go out as %s come in again the same, rows in order',
  async (way) => {
    await fc.assert(
      fc.asyncProperty(someMonths, async (months) => {
        expect(parseMonthsFile(await WAYS[way](monthsPrinted(months)))).toMatchObject({
          kind: 'rows',
          rows: months.map(({ month, counts, note }, at) => ({
            row: at + 2,
            month,
            given: counts,
            note: note === '' ? null : note,
          })),
          warnings: [],
          read: { format: way, dates: null },
        });
      }),
      { numRuns: 80 },
    );
  },
);

it.each(['csv', 'xlsx'] as const)(
  'counts by department that go out as %s come in again the same',
  async (way) => {
    await fc.assert(
      fc.asyncProperty(someDepartmentRows, async (rows) => {
        expect(parseDepartmentsFile(await WAYS[way](departmentsPrinted(rows)))).toMatchObject({
          kind: 'rows',
          rows: rows.map(({ month, department, kind, counts }, at) => ({
            row: at + 2,
            month,
            department,
            kind,
            given: counts,
          })),
        });
      }),
      { numRuns: 80 },
    );
  },
);

it('a workbook with explanations gives the table alone', async () => {
  const explanations = {
    name: 'How',
    title: 'T',
    notes: ['n'],
    head: ['a', 'b'],
    lines: [['month', '2024-01']],
  };
  expect(parseMonthsFile(await entryXlsx(monthsPrinted([]), explanations))).toMatchObject({
    kind: 'errors',
    errors: [{ code: 'no-rows' }],
    read: { sheet: 'months' },
  });
});
