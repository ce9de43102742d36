import { yearOf } from '@/lib/calendar/month';
import { trendConfig } from '@/lib/charts/trend-config';
import { trendView } from '@/lib/charts/trend-view';
import { formatCount } from '@/lib/format/number';
import { formatCalendarYear, formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { hasFewRatings } from '@/lib/kpi/flags';
import { exactText } from '@/lib/kpi/printed';
import { baseText } from '@/lib/overview/base-text';
import { changeText } from '@/lib/overview/measure/change-text';
import { drawnText } from '@/lib/overview/measure/drawn-text';
import { measurePageView } from '@/lib/overview/measure-page';
import { inUnit, targetText } from '@/lib/overview/words';
import type { Block, DocumentChart, DocumentTable, Section } from '../../document/report-document';
import type { MeasureFacts, MonthlyFacts } from '../monthly-facts';
import { cell, countsIn, gapIn, judgedIn, valueIn, type Words } from './cells';
import { eventBlocks, eventLegend, monthEvents } from './month-events';
import { headlineOf } from './summary-section';

/** What is said of a measure beside its figures: the manager's words, or a suggestion that nobody has accepted. */
export type Said = { readonly text: string; readonly accepted: boolean } | null;

/** One measure: its finding, its periods in a table, what the manager says of it, its months in a chart. */
export function measureSection(words: Words, facts: MonthlyFacts, one: MeasureFacts, said: Said): Section {
  const { t, locale } = words;
  return {
    id: one.measure.id,
    title: one.measure.name[locale],
    blocks: [
      { kind: 'text', tone: 'lead', text: headlineOf(words, facts, one) },
      { kind: 'table', table: periodTable(words, one) },
      ...notes(words, one),
      ...commentaryBlocks(words, said),
      { kind: 'heading', text: t('report.chart.heading') },
      { kind: 'chart', chart: trendChart(words, facts, one) },
      ...eventBlocks(words, monthEvents(words, facts)),
    ],
  };
}

function commentaryBlocks({ t }: Words, said: Said): readonly Block[] {
  if (said === null) return [];
  const paragraphs = said.text.split(/\n+/).filter((text) => text.trim() !== '');
  return [
    { kind: 'heading', text: t('report.commentary.heading') },
    ...(said.accepted
      ? []
      : [{ kind: 'text' as const, tone: 'warning' as const, text: t('report.commentary.suggested-note') }]),
    ...paragraphs.map((text): Block => ({ kind: 'text', tone: 'body', text })),
  ];
}

function periodTable(words: Words, one: MeasureFacts): DocumentTable {
  const { t, locale } = words;
  const points = [one.month, one.monthBefore, one.yearToDate, one.sameMonths.before, one.rolling];
  const column = (
    key: 'period' | 'value' | 'counts' | 'target' | 'verdict' | 'gap' | 'months' | 'standing',
  ) => t(`report.period.${key}`);
  const left = (title: string, width: number) => ({ title, width, align: 'left' as const });
  const right = (title: string, width: number) => ({ title, width, align: 'right' as const });
  return {
    id: `${one.measure.id}-periods`,
    caption: t('report.period.caption', { measure: one.measure.name[locale] }),
    columns: [
      left(column('period'), 19),
      right(column('value'), 11),
      right(column('counts'), 21),
      left(column('target'), 12),
      left(column('verdict'), 16),
      left(column('gap'), 14),
      left(column('months'), 9),
      left(column('standing'), 11),
    ],
    rows: points.map((point) => ({ kind: 'body', cells: periodRow(words, point).map(cell) })),
    notes: [baseText(t, one.month.definition)],
  };
}

function periodRow(words: Words, point: Attainment): readonly string[] {
  const { t, locale } = words;
  const { period, target, unit, definition, monthsReported, monthsExpected, standing } = point;
  return [
    formatPeriod(period, locale, 'short'),
    valueIn(words, point),
    countsIn(words, point),
    target ? targetText(t, unit, definition.precision, target) : t('report.none'),
    judgedIn(words, point),
    gapIn(words, point),
    `${monthsReported}/${monthsExpected}`,
    standing ? t(`standing.${standing}`) : t('report.none'),
  ];
}

function notes({ t, locale }: Words, one: MeasureFacts): readonly Block[] {
  const { month, yearToDate, sameMonths, plan, rolling } = one;
  const change = changeText(t, yearToDate, sameMonths);
  const few = [month, yearToDate, rolling].find(hasFewRatings);
  const lines = [
    change === null ? t('report.period.no-change') : t('report.period.change', { change }),
    plan &&
      t('report.period.plan-line', {
        year: formatCalendarYear(yearOf(month.period.to), locale),
        value: inUnit(t, month.unit, exactText(plan.value, month.definition.precision)),
      }),
    few && t('report.period.few-ratings', { count: formatCount(few.denominator ?? 0n) }),
  ];
  return lines.flatMap((text) => (text ? [{ kind: 'text' as const, tone: 'note' as const, text }] : []));
}

/** The trend of the measure's page, drawn by the same configuration. */
function trendChart(given: Words, facts: MonthlyFacts, one: MeasureFacts): DocumentChart {
  const [{ t, locale }, { asAt }, { measure, trend }] = [given, facts, one];
  const happened = monthEvents(given, facts);
  const view = measurePageView(t, locale, { name: measure.name[locale], points: trend, asAt });
  const drawn = trendView(trend, measure.published, view.labels, view.told, happened.marks);
  const words = {
    actual: t('measure.actual'),
    target: t('measure.target'),
    plan: t('measure.plan'),
    published: t('measure.published'),
  };
  return {
    id: `${measure.id}-trend`,
    title: t('report.chart.title', { measure: measure.name[locale] }),
    alt: view.summary,
    legend: [...drawnText(t, drawn, words).split(' · '), ...eventLegend(given, happened)],
    height: 170,
    configOf: (palette, font) => ({
      type: 'line',
      ...trendConfig(drawn, words, palette, font),
    }),
  };
}
