import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { By, Period } from '@/lib/calendar/periods';

/** What a measure's page shows, as its address says it. */
export type MeasurePlace = {
  readonly id: string;
  readonly range: { readonly from: Month; readonly to: Month; readonly by: By };
  /** The day that was asked for; null: today. */
  readonly asAt: Day | null;
  /** Whether submitted months without an approved figure are counted in. */
  readonly provisional: boolean;
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

/** The id of a period's line in the table. */
export function rowId({ name }: Pick<Period, 'name'>): string {
  return `period-${name}`;
}

/**
 * The address of the same page without the explanation, at the line of the period in the table; at the table's panel
 * where it has no such line.
 *
 * @example closeAddress(place, january, points) // '/measures/abandoned?from=2023-01&to=2023-12&by=month#period-2023-01'
 */
export function closeAddress(
  place: MeasurePlace,
  asked: Pick<Period, 'by' | 'name'>,
  listed: readonly { readonly period: Pick<Period, 'by' | 'name'> }[],
): string {
  const isListed = listed.some(({ period }) => period.by === asked.by && period.name === asked.name);
  return `${address(place, place.range, {})}#${isListed ? rowId(asked) : 'trend'}`;
}

function address(
  { id, asAt, provisional }: MeasurePlace,
  { from, to, by }: MeasurePlace['range'],
  more: Record<string, string>,
): string {
  const kept = { ...(asAt ? { asAt } : {}), ...(provisional ? { provisional: 'true' } : {}) };
  return `/measures/${id}?${new URLSearchParams({ from, to, by, ...kept, ...more })}`;
}
