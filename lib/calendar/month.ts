declare const brand: unique symbol;

/**
 * A month as text, `YYYY-MM`: never a timestamp, so that no time zone moves it. Months compare with `<` and `===`.
 *
 * What people and files may say runs from 1900-01 to 2999-12; arithmetic may step outside (the twelve months to
 * 1900-01 begin in 1899-02).
 */
export type Month = string & { readonly [brand]: 'month' };

/** The month that `text` says, or null for anything but `YYYY-MM` from 1900-01 to 2999-12: `2026-13`, `2026-1`. */
export function parseMonth(text: string): Month | null {
  return /^(?:19|2[0-9])[0-9]{2}-(?:0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null;
}

/** The month `number` (1–12) of `year`: `monthOf(2023, 4)` is `2023-04`; 13 is January of the next year. */
export function monthOf(year: number, number: number): Month {
  return fromIndex(year * 12 + number - 1);
}

/** The calendar year of a month, as a number: 2023 of `2023-04`. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** The month's number in its year, 1–12: 4 of `2023-04`. */
export function monthNumber(month: Month): number {
  return Number(month.slice(5, 7));
}

/** The month `count` months later, earlier where negative: 2023-12 and 1 give 2024-01. */
export function addMonths(month: Month, count: number): Month {
  return fromIndex(index(month) + count);
}

/** How many months lie from `from` to `to`: 1 from 2023-12 to 2024-01, −1 the other way round. */
export function monthsBetween(from: Month, to: Month): number {
  return index(to) - index(from);
}

/** Every month from `from` to `to`, both included, in order and without gaps; none where `from` is after `to`. */
export function monthRange(from: Month, to: Month): readonly Month[] {
  const length = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length }, (_, step) => addMonths(from, step));
}

function index(month: Month): number {
  return yearOf(month) * 12 + monthNumber(month) - 1;
}

function fromIndex(months: number): Month {
  const year = Math.floor(months / 12);
  const number = months - year * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}` as Month;
}
