import { yearOf } from '@/lib/calendar/month';
import { formatDay, formatMonth, formatMonthName } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import type { Timeliness } from '@/lib/returns/year-at-a-glance';
import type { DocumentTable, Section } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import { cell, type Words } from './cells';

/** Whether the year's returns came in time. */
export function returnsSection(words: Words, facts: MonthlyFacts): Section {
  const { t } = words;
  return {
    id: 'returns',
    title: t('report.section.returns'),
    blocks: [
      { kind: 'text', tone: 'lead', text: finding(words, facts) },
      { kind: 'table', table: returnsTable(words, facts) },
    ],
  };
}

function finding({ t, locale }: Words, { returns, month }: MonthlyFacts): string {
  const of = (timeliness: Timeliness) => returns.filter((one) => one.timeliness === timeliness).length;
  return t('report.returns.finding', {
    ended: returns.length,
    from: formatMonthName(returns[0]?.month ?? month, locale),
    to: formatMonth(month, locale),
    inTime: of('in-time'),
    late: of('late'),
    open: of('open'),
    history: of('history'),
  });
}

function returnsTable({ t, locale }: Words, { returns, month, asAt }: MonthlyFacts): DocumentTable {
  const day = (one: (typeof returns)[number]['submitted']) =>
    one === null ? t('report.none') : formatDay(one, locale, 'short');
  const titles = ['month', 'due', 'submitted', 'approved', 'timely'] as const;
  return {
    id: 'returns',
    caption: t('report.returns.caption', {
      year: formatCalendarYear(yearOf(month), locale),
      day: formatDay(asAt, locale),
    }),
    columns: titles.map((title) => ({ title: t(`report.returns.${title}`), width: 20, align: 'left' })),
    rows: returns.map((one) => ({
      kind: 'body',
      cells: [
        formatMonth(one.month, locale),
        day(one.due),
        day(one.submitted),
        day(one.approved),
        one.timeliness ? t(`returns.timely.${one.timeliness}`) : t('report.none'),
      ].map(cell),
    })),
    notes: [t('report.returns.note')],
  };
}
