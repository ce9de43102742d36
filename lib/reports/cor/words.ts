import type { YearStage } from '@/lib/budget/stage';
import type { Unit as BudgetUnit } from '@/lib/budget/unit';
import { type Fraction, whole } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatDecimal } from '@/lib/format/number';
import { formatCalendarYear } from '@/lib/format/period';
import type { Definition } from '@/lib/kpi/definition';
import { type Distance, distance } from '@/lib/kpi/distance';
import type { Translator } from '@/lib/messages/translator';
import { columnText } from '@/lib/overview/budgets/words';
import type { CorPledge } from './cor-pledge';

/** The pledges whose lines the document prints in its own words. */
const PRINTED = ['answered-within-12s', 'resolved-first-time', 'satisfaction'] as const;

/** A pledge as the document prints its line: `calls that can be answered within 12 seconds (%)`. */
export function pledgeText(
  t: Translator,
  locale: Locale,
  {
    measure,
    name,
    definition,
  }: Pick<CorPledge, 'measure' | 'name'> & {
    readonly definition: Pick<Definition, 'unit'>;
  },
): string {
  const printed = PRINTED.find((id) => id === measure);
  return t(`reportCor.pledge.${printed ?? definition.unit}`, { name: name[locale] });
}

/** A column of the table of targets: `2023 (Actual)`, `2023年（實際）`. */
export function yearColumnText(
  t: Translator,
  locale: Locale,
  year: number,
  column: 'actual' | 'plan',
): string {
  return t('reconciliation.label.column', {
    year: formatCalendarYear(year, locale),
    stage: t(`reconciliation.pledge.${column}`),
  });
}

const UNIT_WORDS: Partial<Record<BudgetUnit, 'million' | 'thousand' | 'dollars'>> = {
  'HK$ million': 'million',
  "HK$'000": 'thousand',
  HK$: 'dollars',
};

/** The unit of an amount as the document's headings have it: `$m`. */
export function moneyUnitText(t: Translator, unit: BudgetUnit): string {
  return t(`reportCor.unit.${UNIT_WORDS[unit] ?? 'other'}`);
}

/** A column of the head's own table: `2022–23 (Actual) ($m)`. */
export function analysisColumnText(
  t: Translator,
  locale: Locale,
  column: YearStage,
  unit: BudgetUnit,
): string {
  return t('reportCor.analysis.column', {
    column: columnText(t, locale, column),
    unit: moneyUnitText(t, unit),
  });
}

/** A difference with its sign, to so many digits behind the point, and more (six at most) where that is not all of it. */
export function signedText(value: Fraction, digits: number): string {
  let places = digits;
  while (places < 6 && !isExactAt(value, places)) places += 1;
  const text = formatDecimal(fixed(value, places));
  return value.numerator > 0n ? `+${text}` : text;
}

/** How far the months' value stands from the printed one: one digit more than the measure's, as distances are told. */
export function monthsDifferenceText(difference: Fraction, precision: number): string {
  const far: Distance = distance(difference, whole(0n), precision);
  if (far.direction === 'none') return fixed(whole(0n), precision);
  const sign = far.direction === 'above' ? '+' : '–';
  return far.lessThan ? `${sign} < ${far.text}` : `${sign}${far.text}`;
}
