import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { By, Period } from '@/lib/calendar/periods';

/** What a measure's page shows, as its address says it. */
export type MeasurePlace = {
  readonly id: string;
  readonly range: { readonly from: Month; readonly to: Month; readonly by: By };
  /** The day that was asked for; null: today. */
  readonly asAt: Day | null;
};

/**
 * The address at which the number of a period is explained. The page keeps what it shows; only a period whose name would
 * be read as another kind there changes it to periods of its own kind.
 *
 * @example whyAddress(place, january) // '/measures/abandoned?from=2023-01&to=2023-12&by=month&why=2023-01#why'
 */
export function whyAddress(place: MeasurePlace, period: Pick<Period, 'by' | 'name' | 'from' | 'to'>): string {
  const kept = period.by === place.range.by || period.by === 'calendar-year' || period.by === 'quarter';
  const range = kept ? place.range : { from: period.from, to: period.to, by: period.by };
  return `${address(place, range, { why: period.name })}#why`;
}

/** The address of the same page without an explanation. */
export function placeAddress(place: MeasurePlace): string {
  return address(place, place.range, {});
}

function address(
  { id, asAt }: MeasurePlace,
  { from, to, by }: MeasurePlace['range'],
  more: Record<string, string>,
): string {
  return `/measures/${id}?${new URLSearchParams({ from, to, by, ...(asAt ? { asAt } : {}), ...more })}`;
}
