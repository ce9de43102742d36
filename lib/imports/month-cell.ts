import { type Month, parseMonth } from '@/lib/calendar/month';

export type MonthCell =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'problem'; readonly code: MonthProblem };

export type MonthProblem =
  | 'month-missing'
  | 'month-format'
  | 'no-such-month'
  | 'month-too-early'
  | 'future-month';

/**
 * The month in a cell that has been trimmed: `YYYY-MM`, from 1900-01. Whether a month of our time is in
 * the future depends on the running month and is decided later.
 *
 * Example: `readMonthCell('2024-13')` is the problem `no-such-month`; `Jan-24` is `month-format`.
 */
export function readMonthCell(cell: string): MonthCell {
  if (cell === '') return { kind: 'problem', code: 'month-missing' };
  const month = parseMonth(cell);
  if (month !== null) return { kind: 'month', month };
  if (!/^[0-9]{4}-[0-9]{2}$/.test(cell)) return { kind: 'problem', code: 'month-format' };
  if (!/-(?:0[1-9]|1[0-2])$/.test(cell)) return { kind: 'problem', code: 'no-such-month' };
  // What parseMonth refuses of the months there are lies on one side of its range or the other.
  return { kind: 'problem', code: cell < '1900' ? 'month-too-early' : 'future-month' };
}
