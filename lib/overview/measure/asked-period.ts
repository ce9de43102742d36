import { financialYearStart } from '@/lib/calendar/financial-year';
import { monthOf, parseMonth } from '@/lib/calendar/month';
import { type By, type Period, periodOf } from '@/lib/calendar/periods';
import { parseYear } from '@/lib/calendar/year-of-months';

/** What the address asks to be explained. */
export type AskedPeriod =
  | { readonly kind: 'none' }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'refused'; readonly text: string };

/**
 * The period whose number is to be explained, by its name as tables and the API write it. `2023-01` is the month, or the
 * rolling or to-date period that ends with it where the page shows those; `2011-12` is the financial year only where the
 * page shows financial years.
 *
 * @example askedPeriod('2023-Q1', 'month') // January to March 2023
 */
export function askedPeriod(given: string | readonly string[] | undefined, by: By): AskedPeriod {
  if (given === undefined || given === '') return { kind: 'none' };
  const text = typeof given === 'string' ? given.trim() : given.join(', ');
  const period = typeof given === 'string' ? named(text, by) : null;
  return period ? { kind: 'period', period } : { kind: 'refused', text: text.slice(0, 80) };
}

function named(text: string, by: By): Period | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) {
    const month = parseMonth(`${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}`);
    return month && periodOf('quarter', month);
  }
  const [year, month] = [parseYear(text), parseMonth(text)];
  if (year?.kind === 'calendar') return periodOf('calendar-year', monthOf(year.year, 12));
  if (year?.kind === 'financial' && (by === 'financial-year' || !month))
    return periodOf('financial-year', financialYearStart(year.year));
  return month && periodOf(isNamedByMonth(by) ? by : 'month', month);
}

/** Rolling and to-date periods are named by their last month, as months are. */
function isNamedByMonth(by: By): boolean {
  return by === 'rolling-12' || by.endsWith('to-date');
}
