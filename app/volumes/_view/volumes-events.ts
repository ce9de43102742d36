import { spanOf } from '@/lib/charts/event-marks';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { type ChartEvents, chartEvents } from '@/lib/overview/events/chart-events';

/** What happened in the periods of the page: the same on all of its charts and tables. */
export function volumesEvents(
  t: Translator,
  locale: Locale,
  { events, periods, asAt }: Pick<VolumesPageAnswer, 'events' | 'periods' | 'asAt'>,
): ChartEvents {
  const spans = periods.map(({ period }) => spanOf(period));
  return chartEvents(t, locale, events, { spans, today: asAt });
}
