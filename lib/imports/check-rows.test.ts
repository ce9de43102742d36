import { expect, it } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES, type Counts } from '@/lib/kpi/counts';
import { checkRows } from './check-rows';
import type { MonthRow } from './months-file';

const january = '2024-01' as Month;
const nothing = Object.fromEntries(COUNT_CODES.map((code) => [code, 'not-collected'])) as Counts;
const row = (given: MonthRow['given'], note?: string | null): MonthRow => ({
  row: 2,
  month: january,
  given,
  note,
});

it('a new month: what the file leaves out is not collected', () => {
  const { merged, errorCount, warningCount } = checkRows([row({ emails: 5 }, 'n')], new Map());
  expect(merged).toEqual([
    { row: 2, month: january, counts: { ...nothing, emails: 5 }, note: 'n', wrong: false },
  ]);
  expect([errorCount, warningCount]).toEqual([0, 0]);
});

it('a stored month: what the file leaves out stays, what is in it replaces, an empty cell included', () => {
  const stored = new Map([[january, { ...nothing, emails: 5, calls_offered: 9, complaints: 1 }]]);
  const { merged } = checkRows([row({ emails: 'not-collected', calls_offered: 8 })], stored);
  expect(merged[0]).toEqual({
    row: 2,
    month: january,
    counts: { ...nothing, calls_offered: 8, complaints: 1 },
    note: undefined,
    wrong: false,
  });
});

it('a part above its whole is an error that names both, also where the whole is a stored count', () => {
  const stored = new Map([[january, { ...nothing, calls_offered: 4 }]]);
  expect(checkRows([row({ calls_answered: 5 })], stored)).toMatchObject({
    errors: [
      {
        row: 2,
        column: 'calls_answered',
        value: '5',
        code: 'part-above-whole',
        facts: { whole: 'calls_offered', wholeValue: '4' },
      },
    ],
    errorCount: 1,
    warningCount: 0,
  });
});

it('early abandons are held against offered less answered', () => {
  const given = { calls_offered: 10, calls_answered: 8, calls_abandoned_within_12s: 3 };
  expect(checkRows([row(given)], new Map()).errors).toMatchObject([
    {
      column: 'calls_abandoned_within_12s',
      facts: { whole: 'calls_offered - calls_answered', wholeValue: '2' },
    },
  ]);
});

it('more ratings or enquiries than answered calls are warnings', () => {
  const given = {
    calls_offered: 5,
    calls_answered: 5,
    enquiries: 6,
    rated_1: 0,
    rated_2: 0,
    rated_3: 1,
    rated_4: 2,
    rated_5: 4,
  };
  const { errorCount, warnings } = checkRows([row(given)], new Map());
  expect(errorCount).toBe(0);
  expect(warnings).toMatchObject([
    { column: 'enquiries', value: '6', code: 'part-above-whole' },
    {
      column: null,
      value: '7',
      code: 'sum-above-whole',
      facts: { whole: 'calls_answered', wholeValue: '5' },
    },
  ]);
});

it('a month without any count is a warning', () => {
  expect(checkRows([row({})], new Map()).warnings).toMatchObject([
    { value: january, code: 'nothing-collected' },
  ]);
});

it('keeps the first hundred errors and counts all', () => {
  const bad = Array.from({ length: 250 }, () => row({ calls_offered: 1, calls_answered: 2 }));
  const { errors, errorCount } = checkRows(bad, new Map());
  expect([errors.length, errorCount]).toEqual([100, 250]);
});
