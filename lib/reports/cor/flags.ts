import { compare } from '@/lib/exact/fraction';
import { roundTo } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';
import { computesTheSame } from '@/lib/kpi/definition';
import { meets } from '@/lib/kpi/verdict';
import type { CorActual, CorFlag, CorPledge } from './cor-pledge';

/**
 * What a reader has to know beside a pledge's line, in the order of being told: its actuals, its definitions, what the
 * year's own book prints otherwise, its plan.
 *
 * @param years what the months of the two years give, in order
 */
export function pledgeFlags(
  { actuals, target, plan }: Pick<CorPledge, 'actuals' | 'target' | 'plan'>,
  years: readonly [Attainment, Attainment],
): readonly CorFlag[] {
  const [twoBefore, before] = years;
  const bothOfMonths = actuals.every(({ source }) => source.kind === 'months');
  const between = bothOfMonths && !computesTheSame(twoBefore.definition, before.definition);
  return [
    ...actuals.flatMap((actual) => actualFlags(actual)),
    ...actuals.flatMap(({ source, year }, place): CorFlag[] =>
      source.kind === 'months' && years[place]?.definitionDiffers
        ? [{ kind: 'definition-within', year }]
        : [],
    ),
    ...(between ? [{ kind: 'definition-between' as const }] : []),
    ...(['target', 'plan'] as const).flatMap((column): CorFlag[] => {
      const { printed, inBook } = column === 'target' ? target : plan;
      return inBook !== null && inBook !== printed ? [{ kind: 'book-otherwise', column, inBook }] : [];
    }),
    ...planFlags({ target, plan, actuals }),
  ];
}

function actualFlags({
  year,
  value,
  digits,
  source,
  target,
  verdict,
  months,
}: CorActual): readonly CorFlag[] {
  const own = months.value;
  if (source.kind === 'months') {
    const asPrinted = target && meets(roundTo(value, digits), target.comparison, target.value);
    const over = asPrinted !== null && verdict !== 'none' && asPrinted !== (verdict === 'met');
    return over ? [{ kind: 'rounds-over', year }] : [];
  }
  return [
    ...(own?.agrees === false ? [{ kind: 'months-disagree' as const, year }] : []),
    ...(own && own.verdict !== verdict ? [{ kind: 'judged-otherwise' as const, year }] : []),
  ];
}

/** A plan can keep the pledge and stand below what was reached in the year before. */
function planFlags({ target, plan, actuals }: Pick<CorPledge, 'actuals' | 'target' | 'plan'>): CorFlag[] {
  if (!meets(plan.value, target.comparison, target.value)) return [{ kind: 'plan-misses-target' }];
  const last = actuals.at(-1);
  if (!last) return [];
  const order = compare(plan.value, last.value);
  const more = target.comparison === 'at-least' || target.comparison === 'more-than';
  return (more ? order < 0 : order > 0) ? [{ kind: 'plan-below-last' }] : [];
}
