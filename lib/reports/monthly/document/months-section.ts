import type { Month } from '@/lib/calendar/month';
import { formatMonth } from '@/lib/format/month';
import type { DocumentTable, Section } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import { cell, judgedIn, valueIn, type Words } from './cells';
import { foundBlocks, monthEvents } from './month-events';

/** The figures that the charts draw: every measure in each month, the newest first. */
export function monthsSection(words: Words, facts: MonthlyFacts): Section {
  const { t } = words;
  return {
    id: 'months',
    title: t('report.section.months'),
    blocks: [{ kind: 'table', table: monthsTable(words, facts) }, ...foundBlocks(words, facts)],
  };
}

function monthsTable(words: Words, facts: MonthlyFacts): DocumentTable {
  const [{ t, locale }, { measures }] = [words, facts];
  const { beside } = monthEvents(words, facts);
  const months = measures[0]?.trend.map(({ period }) => period.to) ?? [];
  const text = (measure: (typeof measures)[number], place: number) => {
    const point = measure.trend[place];
    if (!point) return t('report.none');
    const value = valueIn(words, point);
    return point.verdict === 'none' ? value : `${value} · ${judgedIn(words, point)}`;
  };
  const named = (month: Month, place: number) =>
    [formatMonth(month, locale, 'short'), beside[place]].filter(Boolean).join('\n');
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
        cells: [named(month, place), ...measures.map((one) => text(one, place))].map(cell),
      }))
      .reverse(),
    notes: [t('report.months.note')],
  };
}
