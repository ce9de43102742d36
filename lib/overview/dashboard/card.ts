import type { Day } from '@/lib/calendar/day';
import { spanOf } from '@/lib/charts/event-marks';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { hasFewRatings } from '@/lib/kpi/flags';
import { type GapState, gapState } from '@/lib/kpi/gap-state';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { baseText } from '../base-text';
import { chartEvents } from '../events/chart-events';
import { measurePageView } from '../measure-page';
import { distanceText, inUnit, reasonText, valueText, verdictText } from '../words';
import { type BarView, barView } from './bar';
import { type CardFact, cardFacts } from './facts';
import { cardFlags } from './flags';
import { isWhole, type MeasureInYear, shownPoint } from './shown-point';
import { type Spark, sparkOf } from './spark';

/** A measure's card: every text as it stands on the screen. */
export type CardView = {
  readonly id: string;
  /** The page of the measure. */
  readonly href: string;
  readonly name: string;
  /** What the value is of, over which period, from how many ratings. */
  readonly base: string;
  readonly period: string;
  readonly ratings: string | null;
  /** The value, its unit apart; words where no digits tell it from the target. null: `gap` says what there is instead. */
  readonly value: { readonly text: string; readonly unit: string | null } | null;
  readonly gap: { readonly state: GapState | null; readonly text: string } | null;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly bar: BarView;
  readonly facts: readonly CardFact[];
  /** The figure that a book prints for the year, beside the months'. */
  readonly published: string | null;
  readonly flags: readonly string[];
  readonly standing: string | null;
  readonly spark: Spark | null;
  readonly sparkTitle: string;
  /** Lowest, highest and latest month, for those who can't see the line. */
  readonly sparkTold: string;
};

type Shown = {
  readonly asAt: Day;
  readonly events: readonly PublicEvent[];
  /** What was chosen beside the year, as it stands in the address of the measure's own page. */
  readonly kept: Readonly<Record<string, string>>;
};

/** The card of a measure in a year. */
export function cardView(
  t: Translator,
  locale: Locale,
  facts: MeasureInYear,
  { asAt, events, kept }: Shown,
): CardView {
  const spans = facts.months.map(({ period }) => spanOf(period));
  const happened = chartEvents(t, locale, events, { spans, today: asAt });
  const { point, before, soFar } = shownPoint(facts);
  const name = facts.measure.name[locale];
  const query = new URLSearchParams(kept);
  const period = formatPeriod(point.period, locale);
  const standing = point.source === 'published' ? 'published' : point.standing;
  return {
    id: facts.measure.id,
    href: `/measures/${facts.measure.id}${query.size > 0 ? `?${query}` : ''}`,
    name,
    base: point.base ? baseText(t, point.definition) : baseless(t, point),
    period: soFar ? t('dashboard.so-far', { period }) : period,
    ratings: ratingsText(t, point),
    value: bigValue(t, point),
    gap: point.printed ? null : { state: gapState(point), text: reasonText(t, point) ?? t('verdict.none') },
    verdict: point.verdict,
    verdictText: judgementText(t, point),
    bar: barView(t, locale, name, point, isWhole(before) ? before : null, facts.year.plan),
    facts: cardFacts(t, locale, facts),
    published: publishedText(t, facts.year),
    flags: cardFlags(t, locale, facts),
    standing: standing && t(`standing.${standing}`),
    spark: sparkOf(facts.months, happened.marks),
    sparkTitle: t('dashboard.spark-title', { measure: name }),
    sparkTold: happened.lines.reduce(
      (told, { when, what }) => t('events.chart.spark', { told, when, what }),
      measurePageView(t, locale, { name, points: facts.months, asAt }).summary,
    ),
  };
}

/** A published figure has no printed base; without any figure it is the definition's. */
function baseless(t: Translator, point: Attainment): string {
  return point.source === 'published' ? t('dashboard.base-unprinted') : baseText(t, point.definition);
}

function bigValue(t: Translator, { printed, unit }: Attainment): CardView['value'] {
  if (!printed) return null;
  return printed.kind === 'digits'
    ? { text: printed.text, unit: t(`dashboard.unit-${unit}`) }
    : { text: valueText(t, unit, printed), unit: null };
}

/** `Not met, 5.9 points below`; `No judgement, 9 of 12 months`. */
function judgementText(t: Translator, point: Attainment): string {
  const verdict = verdictText(t, point);
  const beside = point.verdict === 'none' ? reasonText(t, point) : distanceText(t, point);
  return beside ? t('dashboard.verdict-with', { verdict, with: beside }) : verdict;
}

function ratingsText(t: Translator, point: Attainment): string | null {
  const { base, denominator } = point;
  if (base !== 'ratings' || denominator === null) return null;
  const count = t('dashboard.ratings', {
    count: formatCount(denominator),
    many: denominator === 1n ? 'one' : 'other',
  });
  return hasFewRatings(point) ? `${count} · ${t('dashboard.few-ratings')}` : count;
}

function publishedText(t: Translator, { published, source, unit }: Attainment): string | null {
  const book = published?.figure.citation.book;
  if (!published || !book || source === 'published') return null;
  const { figure, agrees } = published;
  const agreement = agrees === null ? 'open' : agrees ? 'agrees' : 'disagrees';
  return t('dashboard.beside', {
    book: book.replace('-', '–'),
    value: inUnit(t, unit, figure.printed),
    agreement: t(`measure.published-${agreement}`),
  });
}
