import { describe, expect, test } from 'vitest';
import type { Day } from './day';
import type { Month } from './month';
import { isWorkingDay, workingDayAfter } from './working-days';

/** Hong Kong general holidays that the examples meet, beside weekends. */
const HOLIDAYS = new Set(
  [
    // Lunar New Year 2024 (its second day was a Sunday, so the fourth was given), 2025, 2026
    ['2024-02-10', '2024-02-12', '2024-02-13', '2025-01-29', '2025-01-30', '2025-01-31'],
    ['2026-02-17', '2026-02-18', '2026-02-19'],
    // Good Friday to the day after Easter Monday 2026; Ching Ming was the Sunday between
    ['2026-04-03', '2026-04-04', '2026-04-06', '2026-04-07'],
    // New Year's Day, National Day, Christmas
    ['2026-01-01', '2026-10-01', '2026-12-25', '2026-12-26', '2027-01-01'],
  ].flat() as Day[],
);
const tenthAfter = (month: string) => workingDayAfter(month as Month, 10, HOLIDAYS);

describe('the tenth working day after a month', () => {
  test('November 2026: 1–4 December are four, 7–11 nine, the 14th is the tenth', () => {
    expect(tenthAfter('2026-11')).toBe('2026-12-14');
  });

  test('January 2024, over Lunar New Year: 1–2 February two, 5–9 seven, 14 eight, 15 nine, 16 ten', () => {
    expect(tenthAfter('2024-01')).toBe('2024-02-16');
  });

  test('January 2025, Lunar New Year still in January: 3–7 February five, 10–14 ten', () => {
    expect(tenthAfter('2025-01')).toBe('2025-02-14');
  });

  test('January 2026, Lunar New Year only on the 17th: 2–6 February five, 9–13 ten', () => {
    expect(tenthAfter('2026-01')).toBe('2026-02-13');
  });

  test('March 2026, over Easter: 1–2 April two, 8–10 five, 13–17 ten', () => {
    expect(tenthAfter('2026-03')).toBe('2026-04-17');
  });

  test('December 2025: 2 January one, 5–9 six, 12–15 ten', () => {
    expect(tenthAfter('2025-12')).toBe('2026-01-15');
  });

  test('September 2026, after National Day: 2 October one, 5–9 six, 12–15 ten', () => {
    expect(tenthAfter('2026-09')).toBe('2026-10-15');
  });

  test('February 2028, with 29 days: 1–3 March three, 6–10 eight, 13–14 ten', () => {
    expect(tenthAfter('2028-02')).toBe('2028-03-14');
  });
});

test('the first working day after November 2026 is 1 December, and after October 2026 Monday 2 November', () => {
  expect(workingDayAfter('2026-11' as Month, 1, HOLIDAYS)).toBe('2026-12-01');
  expect(workingDayAfter('2026-10' as Month, 1, HOLIDAYS)).toBe('2026-11-02');
});

test('Saturdays, Sundays and general holidays are not working days', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-25'] as Day[];
  expect(days.map((day) => isWorkingDay(day, HOLIDAYS))).toEqual([true, false, false, false]);
});
