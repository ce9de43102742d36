import { channelsConfig } from '@/lib/charts/channels-config';
import { formatMonth } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import { isCountCode } from '@/lib/kpi/counts';
import type { PeriodCounts, Quantity } from '@/lib/kpi/period-counts';
import { volumes as volumesOf } from '@/lib/kpi/volumes';
import { volumesView } from '@/lib/overview/dashboard/volumes';
import { totalText } from '@/lib/overview/volumes/words';
import type { DocumentChart, DocumentTable, Section } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import { cell, type Words } from './cells';
import { eventBlocks, eventLegend, monthEvents } from './month-events';

/** What came by each channel, in the order in which it is told. */
const TOLD: readonly Quantity[] = [
  'calls_offered',
  'calls_answered',
  'abandoned',
  'calls_blocked',
  'enquiries',
  'complaints',
  'written_contacts',
  'emails',
  'other_written',
];

/** How much came by each channel, beside the same months of the year before. */
export function volumesSection(words: Words, facts: MonthlyFacts): Section {
  return {
    id: 'volumes',
    title: words.t('report.section.volumes'),
    blocks: [
      { kind: 'table', table: volumesTable(words, facts) },
      { kind: 'chart', chart: volumesChart(words, facts) },
      ...eventBlocks(words, monthEvents(words, facts)),
    ],
  };
}

function volumesTable({ t, locale }: Words, { month, volumes }: MonthlyFacts): DocumentTable {
  const text = (quantity: Quantity, { totals }: PeriodCounts) => totalText(t, totals[quantity]);
  return {
    id: 'volumes',
    caption: t('report.volumes.caption', { month: formatMonth(month, locale) }),
    columns: [
      { title: t('report.volumes.quantity'), width: 34, align: 'left' },
      ...volumes.periods.map(({ period }) => ({
        title: formatPeriod(period, locale, 'short'),
        width: 18,
        align: 'right' as const,
      })),
    ],
    rows: TOLD.map((quantity) => ({
      kind: 'body',
      cells: [
        isCountCode(quantity) ? t(`count.${quantity}`) : t(`volumes.derived.${quantity}`),
        ...volumes.periods.map((counts) => text(quantity, counts)),
      ].map(cell),
    })),
    notes: [t('report.volumes.note')],
  };
}

/** The bars of the overview, drawn by the same configuration. */
function volumesChart(given: Words, facts: MonthlyFacts): DocumentChart {
  const { t, locale } = given;
  const happened = monthEvents(given, facts);
  const { months, periods } = facts.volumes;
  const toDate = periods[2];
  if (!toDate) throw new Error('the year to date is among the periods');
  const figures = new Map(facts.figures.map((figure) => [figure.month, figure]));
  const year = formatPeriod(toDate.period, locale);
  const view = volumesView(t, locale, year, { months, year: volumesOf(figures, toDate.period) }, happened);
  const words = { calls: t('dashboard.calls'), written: t('dashboard.written') };
  return {
    id: 'volumes-chart',
    title: t('report.chart.volumes'),
    alt: view.summary,
    legend: [`■ ${words.calls}`, `□ ${words.written}`, ...eventLegend(given, happened)],
    height: 170,
    configOf: (palette, font) => ({ ...channelsConfig(view, words, palette, font), type: 'bar' }),
  };
}
