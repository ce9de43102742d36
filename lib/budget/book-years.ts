import { addDays, type Day, firstDay } from '@/lib/calendar/day';
import { type FinancialYear, financialYearOf, financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths, yearOf } from '@/lib/calendar/month';
import type { Stage } from './stage';

/** The financial year that a book prints at each stage: 2024–25 has the Actual of 2022–23 and the Estimate of 2024–25. */
export function yearAtStage(book: FinancialYear, stage: Stage): FinancialYear {
  const yearsBefore = { actual: 2, original: 1, revised: 1, estimate: 0 }[stage];
  return financialYearOf(addMonths(financialYearStart(book), -12 * yearsBefore));
}

/** The calendar year in which a book's financial year begins: what it plans for, and after the last one it reports. */
export function calendarYearOf(book: FinancialYear): number {
  return yearOf(financialYearStart(book));
}

/** The days on which a book can have been published: in the year before its own, or in its own. */
export function publishedBetween(book: FinancialYear): { readonly from: Day; readonly to: Day } {
  const start = financialYearStart(book);
  return { from: firstDay(addMonths(start, -12)), to: addDays(firstDay(addMonths(start, 12)), -1) };
}
