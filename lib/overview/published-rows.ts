import { yearOf } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear } from '@/lib/format/period';
import type { Attainment, PublishedBeside } from '@/lib/kpi/attainment';
import { exactText } from '@/lib/kpi/printed';
import { meets, type Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { citationText } from './definition-facts';
import { type MeasurePlace, whyAddress } from './measure/why-address';
import { cautionWord } from './standing-word';
import { inUnit, reasonText, targetText, valueText } from './words';

/** What books print for a calendar year, figure or plan, beside what the months give. */
export type PublishedRow = {
  readonly key: string;
  readonly year: string;
  /** null: the books print a plan for the year and no figure yet. */
  readonly printed: string | null;
  /** The address at which the year's number is explained. */
  readonly why: string;
  readonly range: string | null;
  readonly months: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly target: string | null;
  readonly plan: string | null;
  readonly source: string;
};

/**
 * A calendar year's published figure, judged as published, and held against what the months give; or its plan alone.
 * Null for a year of which books print neither.
 */
export function publishedRow(
  t: Translator,
  locale: Locale,
  place: MeasurePlace,
  year: Attainment,
): PublishedRow | null {
  const { unit, definition, target, plan, published: beside } = year;
  const citation = beside?.figure.citation ?? plan?.citation;
  if (!citation) return null;
  const met = beside && target && meets(beside.figure.value, target.comparison, target.value);
  const verdict = met === null ? 'none' : met ? 'met' : 'not-met';
  return {
    key: year.period.name,
    year: formatCalendarYear(yearOf(year.period.to), locale),
    printed: beside && inUnit(t, unit, beside.figure.printed),
    why: whyAddress(place, year.period),
    range: beside && publishedRangeText(t, year, beside),
    months: monthsText(t, year),
    verdict,
    verdictText: t(`verdict.${verdict}`),
    target: target && targetText(t, unit, definition.precision, target),
    plan: plan && inUnit(t, unit, exactText(plan.value, definition.precision)),
    source: citationText(t, citation),
  };
}

/** What a printed figure stands for: `73.5% to just under 74.5%`. */
export function publishedRangeText(
  t: Translator,
  { unit, definition }: Attainment,
  { low, high }: PublishedBeside,
): string {
  const edge = (value: PublishedBeside['low']) => inUnit(t, unit, exactText(value, definition.precision));
  return t('measure.published-range', { low: edge(low), high: edge(high) });
}

/** What the months give for the year, and whether that agrees; without a figure to agree with, how far they are. */
function monthsText(t: Translator, year: Attainment): string {
  const { published, source, printed, unit } = year;
  const mark = cautionWord(t, year.standing);
  if (!published) {
    const given = printed && t('measure.published-months', { value: valueText(t, unit, printed) });
    return [given, reasonText(t, year), mark].filter(Boolean).join(' · ');
  }
  const { agrees } = published;
  const agreement = agrees === null ? 'open' : agrees ? 'agrees' : 'disagrees';
  const months = source === 'months' && agrees !== null && printed ? valueText(t, unit, printed) : null;
  const told = [months && t('measure.published-months', { value: months }), mark];
  return [...told, t(`measure.published-${agreement}`)].filter(Boolean).join(' · ');
}
