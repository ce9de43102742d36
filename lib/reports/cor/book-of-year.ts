import { type FinancialYear, financialYearOf } from '@/lib/calendar/financial-year';
import { monthOf } from '@/lib/calendar/month';

/**
 * The book of Estimates that prints the table of a calendar year: the one of the financial year that begins in it.
 *
 * @example bookOfYear(2024) // '2024-25'
 */
export function bookOfYear(year: number): FinancialYear {
  return financialYearOf(monthOf(year, 4));
}
