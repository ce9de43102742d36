import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Month, monthOf, monthRange } from './month';
import { BY, type By, parseBy, periodsIn } from './periods';

const month = (text: string) => text as Month;
const list = (by: By, from: string, to: string) =>
  periodsIn(by, month(from), month(to)).map((p) => `${p.name}: ${p.from}..${p.to}`);

describe('the periods of a range', () => {
  test('by month are its months', () => {
    expect(list('month', '2023-12', '2024-01')).toEqual([
      '2023-12: 2023-12..2023-12',
      '2024-01: 2024-01..2024-01',
    ]);
  });

  test('by quarter or year are all that have a month in it, each whole', () => {
    expect(list('quarter', '2023-02', '2023-04')).toEqual([
      '2023-Q1: 2023-01..2023-03',
      '2023-Q2: 2023-04..2023-06',
    ]);
    expect(list('calendar-year', '2023-12', '2024-01')).toEqual([
      '2023: 2023-01..2023-12',
      '2024: 2024-01..2024-12',
    ]);
    expect(list('financial-year', '2024-03', '2024-04')).toEqual([
      '2023-24: 2023-04..2024-03',
      '2024-25: 2024-04..2025-03',
    ]);
  });

  test('rolling 12 and to date are one for each month, named by it, looking back before the range', () => {
    expect(list('rolling-12', '2024-02', '2024-02')).toEqual(['2024-02: 2023-03..2024-02']);
    expect(list('year-to-date', '2023-12', '2024-01')).toEqual([
      '2023-12: 2023-01..2023-12',
      '2024-01: 2024-01..2024-01',
    ]);
    expect(list('financial-year-to-date', '2024-03', '2024-04')).toEqual([
      '2024-03: 2023-04..2024-03',
      '2024-04: 2024-04..2024-04',
    ]);
  });

  test('are none where the range is turned round', () => {
    for (const by of BY) expect(periodsIn(by, month('2024-02'), month('2024-01'))).toEqual([]);
  });

  test('of the last possible month reach past what can be asked for', () => {
    expect(list('financial-year', '2999-12', '2999-12')).toEqual(['2999-00: 2999-04..3000-03']);
  });

  test('are dense, ordered, named apart, and miss no month of 1200', () => {
    const starts = fc.tuple(fc.integer({ min: 1900, max: 2899 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...BY),
        starts,
        fc.integer({ min: 0, max: 1199 }),
        (by, [year, number], more) => {
          const [from, to] = [monthOf(year, number), monthOf(year, number + more)];
          const periods = periodsIn(by, from, to);
          const covered = new Set(periods.flatMap((p) => p.months));
          expect(monthRange(from, to).every((m) => covered.has(m))).toBe(true);
          expect(new Set(periods.map((p) => p.name)).size).toBe(periods.length);
          expect(periods.every((p, i) => i === 0 || (periods[i - 1]?.to ?? '') < p.to)).toBe(true);
          expect(periods.every((p) => p.months.some((m) => m >= from && m <= to))).toBe(true);
          expect(periods.every((p) => p.months[0] === p.from && p.months.at(-1) === p.to)).toBe(true);
          if (by === 'month' || by === 'rolling-12' || by.endsWith('to-date'))
            expect(periods).toHaveLength(more + 1);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('have seven kinds and no other', () => {
    expect(BY.map((by) => parseBy(by))).toEqual([...BY]);
    expect(parseBy('week')).toBeNull();
    expect(parseBy('')).toBeNull();
  });
});
