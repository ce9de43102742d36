import type { Fraction } from '@/lib/exact/fraction';
import { compare, whole } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import { callsPerDay } from '@/lib/kpi/calls-per-day';
import { amountIn, type PeriodCounts } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { CHART_HEIGHTS, type ChartName, findingOf } from './findings';
import { perDayCells } from './per-day';
import { toldOf } from './told';
import { marked, totalText } from './words';

/** Everything that is said with a chart. */
export type ChartWords = {
  readonly title: string;
  /** For those who can't see it. */
  readonly summary: string;
  /** For each period, short and whole. */
  readonly labels: readonly string[];
  readonly told: readonly string[];
};

/** What is said with a chart of these periods; its title speaks of one of them. */
export function chartWords(
  t: Translator,
  locale: Locale,
  chart: ChartName,
  periods: readonly PeriodCounts[],
  focus: PeriodCounts | null,
): ChartWords {
  return {
    title: findingOf(t, locale, chart, focus),
    summary: summary(t, locale, chart, periods),
    labels: periods.map((counts) => shortLabel(counts, locale)),
    told: periods.map((counts) => toldOf(t, locale, chart, counts)),
  };
}

function summary(t: Translator, locale: Locale, chart: ChartName, periods: readonly PeriodCounts[]): string {
  const end = (counts: PeriodCounts | undefined) => (counts ? formatPeriod(counts.period, locale) : '');
  const range = { measure: t(`volumes.what.${chart}`), from: end(periods[0]), to: end(periods.at(-1)) };
  const drawn = periods.flatMap((counts) => {
    const height = heightOf(chart, counts);
    return height ? [{ counts, height }] : [];
  });
  const last = drawn.at(-1);
  if (!last) return t('measure.chart-summary-empty', range);
  const order = [...drawn].sort((a, b) => compare(a.height, b.height));
  const [low = last, high = last] = [order[0], order.at(-1)];
  const said = ({ counts }: typeof last) =>
    chart === 'per-day'
      ? perDayCells(t, counts).perDay.text
      : totalText(t, counts.totals[CHART_HEIGHTS[chart]]);
  const found = t('measure.chart-summary', {
    ...range,
    low: said(low),
    lowPeriod: end(low.counts),
    high: said(high),
    highPeriod: end(high.counts),
    last: said(last),
    lastPeriod: end(last.counts),
  });
  const missing = periods.length - drawn.length;
  const gaps = missing > 0 ? t('volumes.summary-gaps', { count: missing }) : '';
  const sentences = [found, gaps].filter(Boolean).join(locale === 'en' ? ' ' : '');
  return marked(t, last.counts.standing, sentences);
}

/** As high as a period's bar is, exact; null where it has none. */
function heightOf(chart: ChartName, { totals, period }: PeriodCounts): Fraction | null {
  if (chart === 'per-day') return callsPerDay(totals.calls_offered, period)?.perDay ?? null;
  const amount = amountIn(totals[CHART_HEIGHTS[chart]]);
  return amount === null ? null : whole(amount);
}

function shortLabel({ period }: PeriodCounts, locale: Locale): string {
  const named = period.by === 'rolling-12' || period.by.endsWith('to-date');
  return named ? formatMonth(period.to, locale, 'short') : formatPeriod(period, locale, 'short');
}
