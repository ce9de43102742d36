import {
  type FinancialYear,
  financialYearOf,
  financialYearStart,
  parseFinancialYear,
} from './financial-year';
import { addMonths, type Month, monthOf, yearOf } from './month';

/** A year by its kind: measures are told by calendar years, money by financial years. */
export type Year =
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'financial'; readonly year: FinancialYear };

/** The kinds of period that add such a year up, whole and to date. */
export const YEAR_PERIODS = {
  calendar: { whole: 'calendar-year', toDate: 'year-to-date' },
  financial: { whole: 'financial-year', toDate: 'financial-year-to-date' },
} as const;

/** The year that a text names: `2023` a calendar year, `2023-24` a financial one; null for anything else. */
export function parseYear(text: string): Year | null {
  if (/^(?:19|2[0-9])[0-9]{2}$/.test(text)) return { kind: 'calendar', year: Number.parseInt(text, 10) };
  const year = parseFinancialYear(text);
  return year && { kind: 'financial', year };
}

/** The name of a year as URLs and files write it: `2023`, `2023-24`. */
export function yearName({ year }: Year): string {
  return String(year);
}

/** The first and the last month of a year: 2023-24 is 2023-04 to 2024-03. */
export function yearMonths(year: Year): { readonly from: Month; readonly to: Month } {
  const from = year.kind === 'calendar' ? monthOf(year.year, 1) : financialYearStart(year.year);
  return { from, to: addMonths(from, 11) };
}

/** The year of a kind in which a month lies. */
export function yearAround(kind: Year['kind'], month: Month): Year {
  return kind === 'calendar' ? { kind, year: yearOf(month) } : { kind, year: financialYearOf(month) };
}
