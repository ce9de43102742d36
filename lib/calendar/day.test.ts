import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, firstDay, lastDay, monthOfDay, parseDay, weekday } from './day';
import { type Month, monthOf } from './month';

describe('a day', () => {
  test.each(['2026-11-22', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is read', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '1899-12-31',
    '3000-01-01',
    '2026-11-22T00:00',
    '',
    '2026-11-22 ',
  ])('%j is refused', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('the last day of February is the 29th in 2028 and the 28th in 2100', () => {
    expect(lastDay('2028-02' as Month)).toBe('2028-02-29');
    expect(lastDay('2100-02' as Month)).toBe('2100-02-28');
    expect(lastDay('2026-12' as Month)).toBe('2026-12-31');
  });

  test('days are counted over months and years', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2028-03-01'), -1)).toBe('2028-02-29');
    expect(monthOfDay(day('2028-02-29'))).toBe('2028-02');
    // 22 November 2026 is a Sunday, 23 November a Monday.
    expect([weekday(day('2026-11-22')), weekday(day('2026-11-23'))]).toEqual([0, 1]);
  });

  test('the day after the last of a month is the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2998 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = monthOf(year, number);
        expect(addDays(lastDay(month), 1)).toBe(firstDay(monthOf(year, number + 1)));
        expect(parseDay(lastDay(month))).toBe(lastDay(month));
        expect(monthOfDay(lastDay(month))).toBe(month);
      }),
    );
  });
});

function day(text: string): Day {
  return text as Day;
}
