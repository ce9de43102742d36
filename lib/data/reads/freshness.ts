import { type Day, monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month } from '@/lib/calendar/month';

/** What is known last, and what is awaited next. */
export type Freshness = {
  readonly lastMonth: Month | null;
  readonly illustrative: boolean;
  readonly awaited: { readonly month: Month; readonly due: Day; readonly overdue: boolean };
};

/**
 * How fresh the months are: the last reported one, and the first after it whose return is awaited.
 *
 * @param there the months with a figure; null where there is none
 * @param today the day for which the answer holds
 * @param dueDay when the return of a month is due
 */
export function freshnessOf(
  there: { readonly last: Month; readonly illustrative: boolean } | null,
  today: Day,
  dueDay: (month: Month) => Day,
): Freshness {
  const own = there !== null && !there.illustrative ? there.last : null;
  const month = own === null ? addMonths(monthOfDay(today), -1) : addMonths(own, 1);
  const due = dueDay(month);
  return {
    lastMonth: there?.last ?? null,
    illustrative: there?.illustrative ?? false,
    awaited: { month, due, overdue: due < today },
  };
}
