import { type Day, monthOfDay } from '@/lib/calendar/day';
import { type Month, yearOf } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import { type Fraction, ratio, subtract } from '@/lib/exact/fraction';
import type { Base, Definition, Unit } from './definition';
import type { Gap } from './gap';
import { type Printed, print } from './printed';
import { agrees, type PublishedFigure, publishedFor, publishedInterval } from './published';
import { type Reason, reasonOf } from './reason';
import { type RollUp, type RollUpInput, rollUp } from './roll-up';
import type { Standing } from './standing';
import { type Plan, planFor, type Target, targetInForce } from './target';
import { isMet, meets, type Verdict } from './verdict';

/** Everything about one measure that its attainment depends on, each ledger in the order of being known. */
export type AttainmentInput = RollUpInput & {
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
  /** Figures of books of Estimates only; what was stated in public never comes here. */
  readonly published: readonly PublishedFigure[];
};

/** A published figure beside a period: what it stands for, and whether the months' exact value is within it. */
export type PublishedBeside = {
  readonly figure: PublishedFigure;
  readonly low: Fraction;
  readonly high: Fraction;
  /** null without a complete value from the months. */
  readonly agrees: boolean | null;
};

/** A measure's value in a period held against its target: one point of the API, before it is worded. */
export type Attainment = {
  readonly period: Period;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  /** scale × numerator ÷ denominator, in the measure's unit; null: no month reported, no volume, rolling 12 in part. */
  readonly value: Fraction | null;
  readonly printed: Printed | null;
  readonly unit: Unit;
  readonly base: Base | null;
  readonly target: Target | null;
  readonly plan: Plan | null;
  /** value − target. */
  readonly difference: Fraction | null;
  readonly verdict: Verdict;
  /** Why there is no judgement; null exactly where the verdict is met or not met. */
  readonly reason: Reason | null;
  readonly gap: Gap | null;
  readonly monthsReported: number;
  readonly monthsExpected: number;
  readonly standing: Standing | null;
  readonly source: 'months' | 'published';
  readonly published: PublishedBeside | null;
  /** The definition in force in the period's last month, by which it is computed whole. */
  readonly definition: Definition;
  /** Whether an earlier month of the period had a definition in force that computes something else. */
  readonly definitionDiffers: boolean;
};

/**
 * The attainment of one measure in one period: exact, of the reported months under the definition in force in its last
 * month, judged by the target in force there, or not judged, with the first reason that applies (`reason.ts`).
 *
 * A calendar year without a reported month that a book prints a figure for is that figure, judged as published.
 * 173 400 of 240 000 in January 2023 against at least 80: value 289/4, printed `72`, difference −31/4, not met.
 */
export function attainment(input: AttainmentInput, period: Period): Attainment {
  const rolled = rollUp(input, period);
  const year = period.by === 'calendar-year' ? yearOf(period.to) : null;
  const figure = year === null ? null : publishedFor(input.published, year);
  const frame = {
    period,
    unit: rolled.definition.unit,
    target: targetInForce(input.targets, period.to),
    plan: year === null ? null : planFor(input.plans, year),
    monthsReported: rolled.monthsReported,
    monthsExpected: period.months.length,
    definition: rolled.definition,
  };
  const running = period.months.includes(monthOfDay(input.today));
  if (figure && rolled.sums === null) return fromPublished(frame, figure, running);
  return fromMonths(frame, rolled, figure, running);
}

/**
 * The attainment in each of `periods`, in their order. The same as asking one by one, only that the due day of a month
 * shared by many periods is worked out once.
 */
export function attainmentSeries(input: AttainmentInput, periods: readonly Period[]): readonly Attainment[] {
  const known = new Map<Month, Day>();
  const dueDay = (month: Month): Day => {
    const day = known.get(month) ?? input.dueDay(month);
    known.set(month, day);
    return day;
  };
  return periods.map((period) => attainment({ ...input, dueDay }, period));
}

/** What a point says wherever its value comes from. */
type Frame = Pick<
  Attainment,
  'period' | 'unit' | 'target' | 'plan' | 'monthsReported' | 'monthsExpected' | 'definition'
>;

function fromMonths(
  frame: Frame,
  rolled: RollUp,
  figure: PublishedFigure | null,
  running: boolean,
): Attainment {
  const { definition, target, period } = frame;
  const numerator = rolled.sums?.numerator ?? null;
  const denominator = rolled.sums?.denominator ?? null;
  const complete = rolled.monthsReported === frame.monthsExpected && !running;
  const reason = reasonOf({
    by: period.by,
    definitionChanged: rolled.definitionChanged,
    holdsRunningMonth: running,
    gap: rolled.gap,
    complete,
    denominator: denominator ?? 0n,
    hasTarget: target !== null,
  });
  // Rolling 12 needs 12: eleven months would be another figure under the same name.
  const withheld = period.by === 'rolling-12' && !complete;
  const value =
    withheld || numerator === null || denominator === null
      ? null
      : ratio(BigInt(definition.scale) * numerator, denominator);
  const judged = reason === null && target !== null && numerator !== null && denominator !== null;
  return {
    ...frame,
    numerator,
    denominator,
    value,
    printed: value && print(value, definition.precision, target),
    base: definition.base,
    difference: value && target && subtract(value, target.value),
    verdict: judged
      ? verdict(isMet(definition.scale, numerator, denominator, target.comparison, target.value))
      : 'none',
    reason,
    gap: rolled.gap,
    standing: rolled.standing,
    source: 'months',
    published: figure && beside(figure, complete ? value : null),
    definitionDiffers: rolled.definitionDiffers,
  };
}

function fromPublished(frame: Frame, figure: PublishedFigure, running: boolean): Attainment {
  const { target } = frame;
  const reason = running ? 'running' : target === null ? 'no-target' : null;
  return {
    ...frame,
    numerator: null,
    denominator: null,
    value: figure.value,
    printed: { kind: 'digits', text: figure.printed, rounds: null },
    base: null,
    difference: target && subtract(figure.value, target.value),
    verdict:
      reason === null && target ? verdict(meets(figure.value, target.comparison, target.value)) : 'none',
    reason,
    gap: null,
    standing: 'final',
    source: 'published',
    published: beside(figure, null),
    // The book doesn't print a definition, so none is said to differ.
    definitionDiffers: false,
  };
}

function beside(figure: PublishedFigure, value: Fraction | null): PublishedBeside {
  const { low, high } = publishedInterval(figure);
  return { figure, low, high, agrees: value && agrees(figure, value) };
}

function verdict(met: boolean): Verdict {
  return met ? 'met' : 'not-met';
}
