import { addMonths, type Month, monthOf } from '@/lib/calendar/month';
import { type By, type Period, periodOf } from '@/lib/calendar/periods';
import { YEAR_PERIODS } from '@/lib/calendar/year-of-months';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Measure } from '../ledger/measure';

/**
 * The range that is asked for, or the usual one: the last 24 months up to the last one there is, beginning with the first;
 * without any month, the years that books print figures for.
 */
export function rangeFor(
  asked: { readonly from: Month | null; readonly to: Month | null },
  there: { first: Month; last: Month } | null,
  measure: Measure,
  running: Month,
): { from: Month; to: Month } {
  const years = measure.published.map((figure) => figure.year);
  const to =
    asked.to ?? there?.last ?? (years.length > 0 ? monthOf(Math.max(...years), 12) : addMonths(running, -1));
  const usual = addMonths(to, -23);
  const first = there ? there.first : years.length > 0 ? monthOf(Math.min(...years), 1) : usual;
  const from = asked.from ?? (first > usual && first <= to ? first : usual);
  return { from: asked.to !== null && from > to ? usual : from, to };
}

/** The calendar years that a book prints a figure or a plan for, and those before a plan. */
export function yearsOf({ published, plans }: Measure): readonly Period[] {
  const planned = plans.flatMap(({ year }) => [year - 1, year]);
  const years = new Set([...published.map(({ year }) => year), ...planned]);
  return [...years].sort((a, b) => a - b).map((year) => periodOf('calendar-year', monthOf(year, 12)));
}

/** The year to date, calendar or financial as the reader looks at it, and the twelve months, to the last month. */
export function soFarPeriods(last: Month, by: By): readonly [Period, Period] {
  const { toDate } = YEAR_PERIODS[by.startsWith('financial') ? 'financial' : 'calendar'];
  return [periodOf(toDate, last), periodOf('rolling-12', last)];
}

/** The last period whose months are all there; else the last one with a value from some of them. */
export function latestComplete(points: readonly Attainment[]): Period | null {
  const valued = points.filter(({ value, source }) => value !== null && source === 'months');
  const complete = valued.findLast(({ monthsReported, monthsExpected }) => monthsReported === monthsExpected);
  return (complete ?? valued.at(-1))?.period ?? null;
}
