import { spanOfMonth } from '@/lib/charts/event-marks';
import { type ChartEvents, chartEvents, eventTexts } from '@/lib/overview/events/chart-events';
import type { Block } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import type { Words } from './cells';

/** What happened in the months told: on each of the report's charts and tables by the same letters. */
export function monthEvents({ t, locale }: Words, { events, volumes, asAt }: MonthlyFacts): ChartEvents {
  const spans = volumes.months.map(({ month }) => spanOfMonth(month));
  return chartEvents(t, locale, events, { spans, today: asAt });
}

/** What the legend of a chart says of the letters on it. */
export function eventLegend({ t }: Words, { lines }: ChartEvents): readonly string[] {
  return lines.length > 0 ? [t('events.chart.legend')] : [];
}

/** Under a chart: what its letters stand for. */
export function eventBlocks({ t }: Words, happened: ChartEvents): readonly Block[] {
  return happened.lines.length > 0 ? [{ kind: 'list', items: eventTexts(t, happened) }] : [];
}

/** Under the table of months: the same with where each was found. */
export function foundBlocks(words: Words, facts: MonthlyFacts): readonly Block[] {
  const { t } = words;
  const happened = monthEvents(words, facts);
  const texts = eventTexts(t, happened);
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', text: t('report.months.events') },
    {
      kind: 'list',
      items: happened.events.map(({ grade }, place) =>
        t('report.months.event', {
          event: texts[place] ?? '',
          found: t('stated.found', { grade: t(`stated.grade.${grade}`) }),
        }),
      ),
    },
  ];
}
