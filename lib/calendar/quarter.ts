import { type Month, monthNumber, monthOf, yearOf } from './month';

/** The name of the calendar quarter in which a month lies: `2023-Q1` of January to March 2023. */
export function quarterOf(month: Month): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(monthNumber(month) / 3)}`;
}

/** The first month of the calendar quarter in which a month lies: `2023-01` of `2023-03`. */
export function quarterStart(month: Month): Month {
  return monthOf(yearOf(month), monthNumber(month) - ((monthNumber(month) - 1) % 3));
}
