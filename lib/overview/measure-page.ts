import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonth } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { standingOf } from '@/lib/kpi/standing';
import type { Translator } from '@/lib/messages/translator';
import { type Spread, valueSpread } from './measure/value-spread';
import { type MeasureRow, measureRow } from './measure-rows';
import { type Caution, cautionAmong, cautionOf, cautionWord } from './standing-word';
import { distanceText, reasonText, targetText, valueText } from './words';

/** What a measure's page is made from. */
export type MeasurePageFacts = {
  readonly name: string;
  readonly points: readonly Attainment[];
  readonly asAt: Day;
};

/** What a measure's page says about the periods in its range. */
export type MeasurePageView = {
  readonly headline: string;
  /** What has to be known of the values, where any of them is illustrative or provisional; it stands wherever they do. */
  readonly caution: { readonly standing: Caution; readonly text: string } | null;
  readonly finding: string;
  readonly summary: string;
  readonly coverage: string;
  readonly asAt: string;
  readonly rows: readonly MeasureRow[];
  /** For the chart: a short label and a sentence for each point. */
  readonly labels: readonly string[];
  readonly told: readonly string[];
  readonly monthsReported: number;
};

/** Turns a series of attainments into what the page says, in one language. */
export function measurePageView(t: Translator, locale: Locale, facts: MeasurePageFacts): MeasurePageView {
  const { points, name } = facts;
  const rows = points.map((point) => measureRow(t, locale, point));
  return {
    headline: headline(t, locale, name, latestPoint(points)),
    caution: cautionFor(t, points),
    finding: finding(t, locale, points),
    summary: trendSummary(t, locale, name, points),
    coverage: t('measure.coverage', coverageOf(points)),
    asAt: t('measure.as-at', { day: formatDay(facts.asAt, locale) }),
    rows,
    labels: points.map((point) => shortLabel(point, locale)),
    told: rows.map((row, place) => told(t, row, points[place])),
    monthsReported: coverageOf(points).reported,
  };
}

/** The last period with a value: the one of the headline. */
export function latestPoint(points: readonly Attainment[]): Attainment | undefined {
  return points.findLast((point) => point.value !== null);
}

function headline(t: Translator, locale: Locale, measure: string, latest: Attainment | undefined): string {
  if (!latest) return t('measure.headline-empty', { measure });
  const told = headlineOf(t, locale, measure, latest);
  const mark = cautionWord(t, latest.standing);
  return mark ? t('measureDepth.headline-marked', { mark, headline: told }) : told;
}

function headlineOf(t: Translator, locale: Locale, measure: string, latest: Attainment): string {
  if (!latest.printed) return t('measure.headline-empty', { measure });
  const said = {
    measure,
    value: valueText(t, latest.unit, latest.printed),
    period: formatPeriod(latest.period, locale),
    target: latest.target ? targetText(t, latest.unit, latest.definition.precision, latest.target) : '',
  };
  if (latest.verdict === 'none')
    return t('measure.headline-none', { ...said, reason: reasonText(t, latest) ?? '' });
  return t(`measure.headline-${latest.verdict}`, { ...said, gap: distanceText(t, latest) ?? '' });
}

/** How many periods met the target; where none can be judged, between what the values lie. */
function finding(t: Translator, locale: Locale, points: readonly Attainment[]): string {
  const judged = points.filter((point) => point.verdict !== 'none');
  if (judged.length === 0) return spreadText(t, locale, points) ?? t('measure.chart-finding-none');
  const met = judged.filter((point) => point.verdict === 'met').length;
  // The syntax of messages takes no hyphens in a choice.
  const by = points[0]?.period.by.replaceAll('-', '_') ?? 'month';
  return t('measure.chart-finding', { met, judged: judged.length, by });
}

/** A trend in a sentence, for those who can’t see it: lowest, highest and latest by their exact values. */
export function trendSummary(
  t: Translator,
  locale: Locale,
  measure: string,
  points: readonly Attainment[],
): string {
  const range = { measure, from: end(points[0], locale), to: end(points.at(-1), locale) };
  const spread = valueSpread(points);
  if (!spread) return t('measure.chart-summary-empty', range);
  return t('measure.chart-summary', { ...range, ...spreadTexts(t, locale, spread) });
}

function spreadText(t: Translator, locale: Locale, points: readonly Attainment[]): string | null {
  const spread = valueSpread(points);
  return spread && t('measureDepth.finding-spread', spreadTexts(t, locale, spread));
}

function spreadTexts(t: Translator, locale: Locale, { low, high, last }: Spread) {
  return {
    low: valueText(t, low.unit, low.printed),
    lowPeriod: formatPeriod(low.period, locale),
    high: valueText(t, high.unit, high.printed),
    highPeriod: formatPeriod(high.period, locale),
    last: valueText(t, last.unit, last.printed),
    lastPeriod: formatPeriod(last.period, locale),
  };
}

/** The whole of what a point says, for its tooltip and for those who hear it. */
function told(t: Translator, row: MeasureRow, point: Attainment | undefined): string {
  const { period, value } = row;
  if (value === null)
    return t('measure.told', { period, value: row.gap?.text ?? row.reason ?? row.verdictText });
  const mark = cautionWord(t, point?.standing ?? null);
  const judged = [row.reason ?? row.verdictText, row.distance, mark].filter(Boolean).join(' · ');
  return t('measure.told-judged', { period, value, judged });
}

function cautionFor(t: Translator, points: readonly Attainment[]): MeasurePageView['caution'] {
  const standing = cautionOf(standingOf(points.flatMap((point) => point.standing ?? [])));
  return standing && { standing, text: cautionAmong(t, standing) };
}

function shortLabel({ period }: Attainment, locale: Locale): string {
  const named = period.by === 'rolling-12' || period.by.endsWith('to-date');
  return named ? formatMonth(period.to, locale, 'short') : formatPeriod(period, locale, 'short');
}

function end(point: Attainment | undefined, locale: Locale): string {
  return point ? formatPeriod(point.period, locale) : '';
}

/** Of the months that the listed periods cover, each once, how many are reported is told only where they don't overlap. */
function coverageOf(points: readonly Attainment[]): { reported: number; expected: number } {
  const overlapping = points[0]?.period.by === 'rolling-12' || points[0]?.period.by.endsWith('to-date');
  const counted = overlapping ? points.slice(-1) : points;
  return {
    reported: counted.reduce((sum, point) => sum + point.monthsReported, 0),
    expected: counted.reduce((sum, point) => sum + point.monthsExpected, 0),
  };
}
