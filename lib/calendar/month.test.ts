import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  type Month,
  monthNumber,
  monthOf,
  monthRange,
  monthsBetween,
  parseMonth,
  yearOf,
} from './month';

const months = fc.tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }));

describe('a month', () => {
  test.each(['1900-01', '2026-11', '2999-12', '2000-02'])('%s is read', (text) => {
    expect(parseMonth(text)).toBe(text);
  });

  test.each([
    '2026-13',
    '2026-00',
    '1899-12',
    '3000-01',
    '2026-1',
    '202611',
    '2026-11-01',
    ' 2026-11',
    '2026-11\n',
    '２０２６-11',
    '2026–11',
    '',
  ])('%j is refused', (text) => {
    expect(parseMonth(text)).toBeNull();
  });

  test('is counted over the turn of a year in both directions', () => {
    expect(addMonths(month('2023-12'), 1)).toBe('2024-01');
    expect(addMonths(month('2024-01'), -1)).toBe('2023-12');
    expect(addMonths(month('1900-01'), -11)).toBe('1899-02');
    expect(monthsBetween(month('2023-12'), month('2024-01'))).toBe(1);
    expect(monthsBetween(month('2024-01'), month('2022-01'))).toBe(-24);
    expect(monthOf(2023, 13)).toBe('2024-01');
  });

  test('a range is dense, in order, and empty when turned round', () => {
    expect(monthRange(month('2023-11'), month('2024-02'))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(monthRange(month('2024-02'), month('2023-11'))).toEqual([]);
    expect(monthRange(month('1900-01'), month('1999-12'))).toHaveLength(1200);
  });

  test('adding what lies between leads there, and parts make up the month', () => {
    fc.assert(
      fc.property(months, months, ([y1, m1], [y2, m2]) => {
        const [a, b] = [monthOf(y1, m1), monthOf(y2, m2)];
        expect(addMonths(a, monthsBetween(a, b))).toBe(b);
        expect(monthOf(yearOf(a), monthNumber(a))).toBe(a);
        expect(parseMonth(a)).toBe(a);
        expect(a < b).toBe(monthsBetween(a, b) > 0);
      }),
    );
  });
});

function month(text: string): Month {
  return text as Month;
}
