import { yearOf } from '@/lib/calendar/month';
import { formatMonth } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import { exactText } from '@/lib/kpi/printed';
import { measurePageView } from '@/lib/overview/measure-page';
import { inUnit, targetText } from '@/lib/overview/words';
import type { DocumentTable, Section } from '../../document/report-document';
import type { MeasureFacts, MonthlyFacts } from '../monthly-facts';
import { cell, judgedIn, valueIn, type Words } from './cells';

/** One sentence a measure, the pledges first, and all of them in one table. */
export function summarySection(words: Words, facts: MonthlyFacts): Section {
  const { t } = words;
  return {
    id: 'summary',
    title: t('report.section.summary'),
    blocks: [
      { kind: 'list', items: facts.measures.map((measure) => headlineOf(words, facts, measure)) },
      { kind: 'table', table: summaryTable(words, facts) },
    ],
  };
}

/** The finding of a measure in the month, as its page says it. */
export function headlineOf({ t, locale }: Words, { asAt }: MonthlyFacts, { measure, month }: MeasureFacts) {
  return measurePageView(t, locale, { name: measure.name[locale], points: [month], asAt }).headline;
}

function summaryTable(words: Words, facts: MonthlyFacts): DocumentTable {
  const { t, locale } = words;
  const year = formatCalendarYear(yearOf(facts.month), locale);
  const column = (title: string, width: number) => ({ title, width, align: 'left' as const });
  return {
    id: 'summary',
    caption: t('report.summary.caption'),
    columns: [
      column(t('report.summary.measure'), 21),
      column(t('report.summary.month', { month: formatMonth(facts.month, locale, 'short') }), 11),
      column(t('report.summary.year-to-date'), 11),
      column(t('report.summary.same-months'), 11),
      column(t('report.summary.rolling'), 11),
      column(t('report.summary.target'), 10),
      column(t('report.summary.plan', { year }), 8),
      column(t('report.summary.verdict'), 15),
      column(t('report.summary.coverage'), 11),
    ],
    rows: facts.measures.map((one) => ({ kind: 'body', cells: summaryRow(words, one).map(cell) })),
    notes: [t('report.summary.coverage-notes')],
  };
}

function summaryRow(words: Words, facts: MeasureFacts): readonly string[] {
  const { t, locale } = words;
  const { measure, month, yearToDate, sameMonths, rolling, plan } = facts;
  const { unit, definition, target } = month;
  const months = ({ monthsReported, monthsExpected }: typeof month) => `${monthsReported}/${monthsExpected}`;
  return [
    measure.name[locale],
    valueIn(words, month),
    valueIn(words, yearToDate),
    valueIn(words, sameMonths.before),
    valueIn(words, rolling),
    target ? targetText(t, unit, definition.precision, target) : t('report.none'),
    plan ? inUnit(t, unit, exactText(plan.value, definition.precision)) : t('report.none'),
    judgedIn(words, month),
    t('report.summary.coverage-text', { toDate: months(yearToDate), rolling: months(rolling) }),
  ];
}
