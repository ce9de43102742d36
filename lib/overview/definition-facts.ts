import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import type { Citation } from '@/lib/kpi/citation';
import { type DefinitionLedger, definitionInForce } from '@/lib/kpi/definition';
import type { Expression } from '@/lib/kpi/expression';
import { exactText } from '@/lib/kpi/printed';
import type { Plan, Target } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';
import { sumInWords } from './sum-in-words';
import { inUnit, targetText } from './words';

type Measure = {
  readonly definitions: DefinitionLedger;
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
};

/** A term and what is said of it, a line each. */
export type Fact = { readonly term: string; readonly lines: readonly string[] };

/** The definition in force in a month, in words: its counts, base and precision, its targets and plans with citations. */
export function definitionFacts(
  t: Translator,
  locale: Locale,
  measure: Measure,
  month: Month,
): readonly Fact[] {
  const definition = definitionInForce(measure.definitions, month);
  const { unit, precision } = definition;
  const targets = measure.targets.map((target) => {
    const said = {
      target: targetText(t, unit, precision, target),
      from: sinceText(t, locale, target.validFrom),
      citation: citationText(t, target.citation),
    };
    return t('measure.target-line', said);
  });
  const plans = measure.plans.map((plan) =>
    t('measure.plan-line', {
      year: formatCalendarYear(plan.year, locale),
      value: inUnit(t, unit, exactText(plan.value, precision)),
      citation: citationText(t, plan.citation),
    }),
  );
  return [
    { term: t('measure.numerator'), lines: [expressionText(t, definition.numerator)] },
    { term: t('measure.denominator'), lines: [expressionText(t, definition.denominator)] },
    {
      term: t('measure.in-force'),
      lines: [sinceText(t, locale, definition.validFrom)],
    },
    { term: t('measure.precision'), lines: [t('measure.precision-decimals', { count: precision })] },
    { term: t('measure.target'), lines: targets.length > 0 ? targets : [t('measure.no-target')] },
    ...(plans.length > 0 ? [{ term: t('measure.plan'), lines: plans }] : []),
  ];
}

/** From when a ledger's entry holds: `from January 2022`, or from the beginning. */
export function sinceText(t: Translator, locale: Locale, validFrom: Month | null): string {
  return validFrom
    ? t('measure.from-month', { month: formatMonth(validFrom, locale) })
    : t('measure.from-beginning');
}

/** An expression over counts with their labels: `2 × Ratings of 2 + …`. */
export function expressionText(t: Translator, expression: Expression): string {
  return sumInWords(expression, (count) => t(`count.${count}`));
}

/** Where a figure is printed or said. */
export function citationText(t: Translator, { book, place }: Citation): string {
  return book === null
    ? t('measure.source-public', { place })
    : t('measure.source-book', { book: book.replace('-', '–'), place });
}
