import { formatMonth } from '@/lib/format/month';
import { eventWhen } from '@/lib/overview/event-when';
import type { Block, DocumentTable, Section } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import { cell, judgedIn, valueIn, type Words } from './cells';

/** The figures that the charts draw: every measure in each month, the newest first. */
export function monthsSection(words: Words, facts: MonthlyFacts): Section {
  const { t } = words;
  return {
    id: 'months',
    title: t('report.section.months'),
    blocks: [{ kind: 'table', table: monthsTable(words, facts) }, ...eventBlocks(words, facts)],
  };
}

/** What happened in these months and may have moved their figures. */
function eventBlocks({ t, locale }: Words, { events }: MonthlyFacts): readonly Block[] {
  if (events.length === 0) return [];
  return [
    { kind: 'heading', text: t('report.months.events') },
    {
      kind: 'list',
      items: events.map((event) =>
        t('report.months.event', {
          when: eventWhen(t, locale, event),
          text: event.text[locale],
          found: t('stated.found', { grade: t(`stated.grade.${event.grade}`) }),
        }),
      ),
    },
  ];
}

function monthsTable(words: Words, { measures }: MonthlyFacts): DocumentTable {
  const { t, locale } = words;
  const months = measures[0]?.trend.map(({ period }) => period.to) ?? [];
  const text = (measure: (typeof measures)[number], place: number) => {
    const point = measure.trend[place];
    if (!point) return t('report.none');
    const value = valueIn(words, point);
    return point.verdict === 'none' ? value : `${value} · ${judgedIn(words, point)}`;
  };
  return {
    id: 'months',
    caption: t('report.months.caption'),
    columns: [
      { title: t('report.months.month'), width: 14, align: 'left' },
      ...measures.map(({ measure }) => ({ title: measure.name[locale], width: 20, align: 'left' as const })),
    ],
    rows: months
      .map((month, place) => ({
        kind: 'body' as const,
        cells: [formatMonth(month, locale, 'short'), ...measures.map((one) => text(one, place))].map(cell),
      }))
      .reverse(),
    notes: [t('report.months.note')],
  };
}
