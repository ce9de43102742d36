import type { Day } from '@/lib/calendar/day';
import type { Period } from '@/lib/calendar/periods';
import { spanOf } from '@/lib/charts/event-marks';
import type { DepartmentsChange } from '@/lib/departments/departments-change';
import type { Locale } from '@/lib/format/locale';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';
import { type ChartEvents, chartEvents } from '../events/chart-events';

/** What happened, and the day the page is as at. */
type Known = { readonly events: readonly PublicEvent[]; readonly asAt: Day };

/**
 * What happened in the two periods that are held against one another, the earlier one first: in any of their months, since the
 * figures are of all of them.
 *
 * @example an event of May 2022 with the second quarter held against the first: `beside` is [null, 'event A']
 */
export function changeEvents(
  t: Translator,
  locale: Locale,
  { before, after }: Pick<DepartmentsChange, 'before' | 'after'>,
  { events, asAt }: Known,
): ChartEvents {
  const spans = [before, after].map(({ period: { from, to } }) => ({ from, to }));
  return chartEvents(t, locale, events, { spans, today: asAt });
}

/** What happened in the periods of a table, as its lines are in order. */
export function periodEvents(
  t: Translator,
  locale: Locale,
  periods: readonly { readonly period: Period }[],
  { events, asAt }: Known,
): ChartEvents {
  return chartEvents(t, locale, events, { spans: periods.map(({ period }) => spanOf(period)), today: asAt });
}
