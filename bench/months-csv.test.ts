import { expect, test } from 'vitest';
import { parseMonthsFile } from '@/lib/imports/parse-months-file';
import { firstOf, monthsCsv } from './months-csv';

const read = (months: number) => parseMonthsFile(new TextEncoder().encode(monthsCsv(months)));

test('1 200 months run from January 1926 to December 2025 and break no rule of an import', () => {
  const file = read(1_200);
  expect(file.kind).toBe('rows');
  expect(file.rows).toHaveLength(1_200);
  expect([file.rows[0]?.month, file.rows.at(-1)?.month]).toEqual(['1926-01', '2025-12']);
  expect(file).toMatchObject({ warnings: [] });
  expect(firstOf(1_200)).toBe('1926-01');
});

test('a longer file changes none of a shorter one’s months', () => {
  const [short, long] = [read(24), read(1_200)];
  expect(short.rows.map(({ month, given }) => [month, given])).toEqual(
    long.rows.slice(-24).map(({ month, given }) => [month, given]),
  );
});
