import { addDays, type Day, lastDay, weekday } from './day';
import type { Month } from './month';

/** Whether a day is a working day: Monday to Friday, and none of the general holidays. */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const number = weekday(day);
  return number !== 0 && number !== 6 && !holidays.has(day);
}

/**
 * The `n`th working day after a month ends, `n` being 1 or more. The tenth after November 2026 is 14 December 2026.
 * A holiday that isn't in `holidays` counts as a working day, so the calendar must reach past the month.
 */
export function workingDayAfter(month: Month, n: number, holidays: ReadonlySet<Day>): Day {
  let day = lastDay(month);
  for (let counted = 0; counted < n; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) counted += 1;
  }
  return day;
}
