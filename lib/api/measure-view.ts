import type { Month } from '@/lib/calendar/month';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { type DefinitionLedger, definitionInForce } from '@/lib/kpi/definition';
import { printExpression } from '@/lib/kpi/expression';
import type { Plan, Target } from '@/lib/kpi/target';

type Measure = {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly definitions: DefinitionLedger;
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
};

/** A measure as the API tells it, under the definition in force in a month. */
export function measureView(measure: Measure, month: Month, locale: Locale) {
  const definition = definitionInForce(measure.definitions, month);
  return {
    id: measure.id,
    name: measure.name[locale],
    unit: definition.unit,
    scale: definition.scale,
    precision: definition.precision,
    numerator: printExpression(definition.numerator),
    denominator: printExpression(definition.denominator),
    base: definition.base,
    targets: measure.targets.map(({ value, comparison, validFrom, citation }) => ({
      value: fixed(value, 6),
      comparison,
      from: validFrom,
      citation,
    })),
    plans: measure.plans.map(({ year, value, citation }) => ({ year, value: fixed(value, 6), citation })),
  };
}
