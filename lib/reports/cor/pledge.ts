import { monthOf } from '@/lib/calendar/month';
import type { Attainment } from '@/lib/kpi/attainment';
import { definitionInForce } from '@/lib/kpi/definition';
import { exactText } from '@/lib/kpi/printed';
import { planFor, targetInForce } from '@/lib/kpi/target';
import type { ReportMeasure } from '../report-measure';
import { type ActualInput, actualOf } from './actual';
import type { CorMissing } from './cor-missing';
import type { CorActual, CorPledge } from './cor-pledge';
import { digitsIn } from './digits-in';
import { pledgeFlags } from './flags';
import { pledgeInBook } from './pledge-in-book';
import { citedSource } from './source';

/**
 * The line of a pledge in the table of a year, or everything of it that is missing. The target is the one in force in the
 * year's last month, the plan the ledger's for the year; both print with the measure's precision.
 *
 * @example pledgeOf(answered, 2024, input) // 80 | 61 | 74 | 80
 */
export function pledgeOf(
  measure: ReportMeasure,
  year: number,
  input: ActualInput,
): CorPledge | readonly CorMissing[] {
  const { id, name, note } = measure;
  const definition = definitionInForce(measure.definitions, monthOf(year - 1, 12));
  const target = targetInForce(measure.targets, monthOf(year, 12));
  const plan = planFor(measure.plans, year);
  const [twoBefore, before] = [actualOf(measure, year - 2, input), actualOf(measure, year - 1, input)];
  const missing: CorMissing[] = [
    ...(target ? [] : [{ kind: 'target' as const, measure: id, name, year }]),
    ...('actual' in twoBefore ? [] : [twoBefore]),
    ...('actual' in before ? [] : [before]),
    ...(plan ? [] : [{ kind: 'plan' as const, measure: id, name, year }]),
  ];
  if (!target || !plan || !('actual' in twoBefore) || !('actual' in before)) return missing;
  const line = {
    measure: id,
    name,
    note,
    definition,
    target: { ...cell(target, 'target'), comparison: target.comparison },
    actuals: [twoBefore.actual, before.actual] satisfies CorActual[],
    plan: cell(plan, 'plan'),
  };
  const years: readonly [Attainment, Attainment] = [twoBefore.year, before.year];
  return { ...line, flags: pledgeFlags(line, years) };

  function cell({ value, citation }: NonNullable<typeof target | typeof plan>, column: 'target' | 'plan') {
    const printed = exactText(value, definition.precision);
    const own = input.books.find(({ id: book }) => book === input.book);
    return {
      printed,
      value,
      digits: digitsIn(printed),
      source: citedSource(input.books, citation),
      inBook: (own && pledgeInBook(own, id, column, column === 'plan' ? year : null)?.printed) ?? null,
    };
  }
}
