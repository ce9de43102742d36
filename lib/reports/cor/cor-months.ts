import { type Month, monthOf } from '@/lib/calendar/month';

/**
 * The months that the table of a year tells of: those of the two years before it.
 *
 * @example corMonths(2025) // { from: '2023-01', to: '2024-12' }
 */
export function corMonths(year: number): { readonly from: Month; readonly to: Month } {
  return { from: monthOf(year - 2, 1), to: monthOf(year - 1, 12) };
}
