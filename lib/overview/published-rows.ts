import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { exactText } from '@/lib/kpi/printed';
import { meets, type Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { citationText } from './definition-facts';
import { inUnit, targetText, valueText } from './words';

/** A figure that a book printed for a calendar year, beside what the months give. */
export type PublishedRow = {
  readonly key: string;
  readonly year: string;
  readonly printed: string;
  readonly range: string;
  readonly months: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly target: string | null;
  readonly plan: string | null;
  readonly source: string;
};

/** A calendar year's published figure, judged as published, and held against what the months give; null without one. */
export function publishedRow(t: Translator, locale: Locale, year: Attainment): PublishedRow | null {
  const beside = year.published;
  if (!beside) return null;
  const { figure, low, high, agrees } = beside;
  const { unit, definition, printed, target } = year;
  const met = target && meets(figure.value, target.comparison, target.value);
  const verdict = met === null ? 'none' : met ? 'met' : 'not-met';
  const edge = (value: typeof low) => inUnit(t, unit, exactText(value, definition.precision));
  const agreement = agrees === null ? 'open' : agrees ? 'agrees' : 'disagrees';
  const months = year.source === 'months' && agrees !== null && printed ? valueText(t, unit, printed) : null;
  return {
    key: String(figure.year),
    year: formatCalendarYear(figure.year, locale),
    printed: inUnit(t, unit, figure.printed),
    range: t('measure.published-range', { low: edge(low), high: edge(high) }),
    months: [months && t('measure.published-months', { value: months }), t(`measure.published-${agreement}`)]
      .filter(Boolean)
      .join(' · '),
    verdict,
    verdictText: t(`verdict.${verdict}`),
    target: target && targetText(t, unit, definition.precision, target),
    plan: year.plan && inUnit(t, unit, exactText(year.plan.value, definition.precision)),
    source: citationText(t, figure.citation),
  };
}
