import { describe, expect, test } from 'vitest';
import { fixed } from '@/lib/exact/round';
import { callsPerDay, daysIn } from './calls-per-day';
import { period } from './testing/pledge';

const total = (value: bigint) => ({ kind: 'total', value }) as const;

describe('calls per day', () => {
  test('are calls offered over the calendar days: 2,807,000/365 is 7,690.41…, printed 7,690', () => {
    const year = callsPerDay(total(2_807_000n), period('calendar-year', '2023-01'));
    expect(year).toMatchObject({ days: 365, perDay: { numerator: 561_400n, denominator: 73n } });
    expect(year && fixed(year.perDay, 0)).toBe('7690');
  });

  test('are printed half away from zero: 42/28 is 1.5, printed 2', () => {
    const february = callsPerDay(total(42n), period('month', '2023-02'));
    expect(february && fixed(february.perDay, 0)).toBe('2');
  });

  test('of no calls are zero; of a part there are none', () => {
    expect(callsPerDay(total(0n), period('month', '2023-02'))).toMatchObject({ perDay: { numerator: 0n } });
    const part = { kind: 'part', reported: 9, expected: 12, gap: 'missing' } as const;
    expect(callsPerDay(part, period('calendar-year', '2023-02'))).toBeNull();
    expect(callsPerDay({ kind: 'gap', gap: 'not-due' }, period('month', '2023-02'))).toBeNull();
  });
});

test.each([
  ['month', '2023-02', 28],
  ['month', '2024-02', 29],
  ['month', '2100-02', 28],
  ['month', '2000-02', 29],
  ['quarter', '2024-02', 91],
  ['calendar-year', '2024-02', 366],
  // April 2023 to March 2024 holds 29 February 2024; the year before holds none.
  ['financial-year', '2024-02', 366],
  ['financial-year', '2023-02', 365],
  ['rolling-12', '2024-02', 366],
  ['year-to-date', '2024-03', 91],
] as const)('a period of kind %s with %s has %i days', (by, month, days) => {
  expect(daysIn(period(by, month))).toBe(days);
});
