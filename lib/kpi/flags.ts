import { monthOf } from '@/lib/calendar/month';
import { compare, type Fraction } from '@/lib/exact/fraction';
import type { Attainment, PublishedBeside } from './attainment';
import { type Plan, planFor, type Target, targetInForce } from './target';
import { meets } from './verdict';

/** Below this many ratings a mean says little. */
export const FEW_RATINGS = 30n;

/** What a plan has to do with the pledge and with what was reached last. */
export type PlanFlag = {
  readonly kind: 'plan-below-last' | 'plan-misses-target';
  readonly plan: Plan;
  readonly target: Target;
  /** The calendar year before, as published or from its twelve months; null where neither is there. */
  readonly last: Attainment | null;
};

/** Something about targets, plans and published figures that a reader should know before judging. */
export type Flag =
  | PlanFlag
  | { readonly kind: 'target-without-plan'; readonly years: readonly number[] }
  | { readonly kind: 'published-differs'; readonly year: Attainment; readonly published: PublishedBeside };

/** What flags are told from. */
export type FlagFacts = {
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
  /** Calendar years: those that precede a plan, and those that a book prints a figure for. */
  readonly years: readonly Attainment[];
  /** The calendar years that the reader looks at. */
  readonly shown: readonly number[];
};

/**
 * The flags of one measure, in the order of being told: plans, targets without a plan since plans are held, published
 * figures.
 *
 * Satisfaction 2024: target 4.0, plan 4.5, actual of 2023 4.6: `plan-below-last`, since the plan keeps the pledge and
 * gives up some of what was reached.
 */
export function flagsOf({ targets, plans, years, shown }: FlagFacts): readonly Flag[] {
  const planned = [...new Set(plans.map(({ year }) => year))].sort((a, b) => a - b);
  const [first] = planned;
  const without = shown.filter(
    (year) => first !== undefined && year > first && targetOf(targets, year) && !planFor(plans, year),
  );
  return [
    ...planned.flatMap((year) =>
      planFlag(planFor(plans, year), targetOf(targets, year), yearBefore(years, year)),
    ),
    ...(without.length > 0 ? [{ kind: 'target-without-plan' as const, years: without }] : []),
    ...years.flatMap((year) =>
      year.published?.agrees === false
        ? [{ kind: 'published-differs' as const, year, published: year.published }]
        : [],
    ),
  ];
}

/** Whether a value rests on so few ratings that one person more or less would move it. */
export function hasFewRatings({ definition, denominator }: Attainment): boolean {
  return (
    definition.base === 'ratings' && denominator !== null && denominator > 0n && denominator < FEW_RATINGS
  );
}

function planFlag(plan: Plan | null, target: Target | null, last: Attainment | null): PlanFlag[] {
  if (!plan || !target) return [];
  if (!meets(plan.value, target.comparison, target.value))
    return [{ kind: 'plan-misses-target', plan, target, last }];
  const reached = last && lastValue(last);
  return reached && isWorse(plan.value, reached, target)
    ? [{ kind: 'plan-below-last', plan, target, last }]
    : [];
}

/** The target by which a calendar year is judged: the one in force in its last month. */
function targetOf(targets: readonly Target[], year: number): Target | null {
  return targetInForce(targets, monthOf(year, 12));
}

function yearBefore(years: readonly Attainment[], year: number): Attainment | null {
  return years.find(({ period }) => period.name === String(year - 1)) ?? null;
}

/** What was reached in a year: what a book prints for it, else what all its months give; null of some months. */
export function lastValue(year: Attainment): Fraction | null {
  if (year.published) return year.published.figure.value;
  return year.monthsReported === year.monthsExpected ? year.value : null;
}

function isWorse(plan: Fraction, last: Fraction, { comparison }: Target): boolean {
  const order = compare(plan, last);
  return comparison === 'at-least' || comparison === 'more-than' ? order < 0 : order > 0;
}
