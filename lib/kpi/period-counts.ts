import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import { COUNT_CODES, type CountCode } from './counts';
import { countsIn, type Expression, evaluate } from './expression';
import { type Gap, type GapContext, gapOf, gapOfPeriod } from './gap';
import type { MonthFigures } from './month-figure';
import { type Standing, standingOf } from './standing';

/**
 * A quantity of a period: its total; or that only some of its months have it, with why the first of the others hasn't;
 * or why none has. A part is never printed as the period's total, so its sum isn't given.
 */
export type PeriodTotal =
  | { readonly kind: 'total'; readonly value: bigint }
  | { readonly kind: 'part'; readonly reported: number; readonly expected: number; readonly gap: Gap }
  | { readonly kind: 'gap'; readonly gap: Gap };

const plus = (count: CountCode) => ({ count, weight: 1n });
const minus = (count: CountCode) => ({ count, weight: -1n });

/** What follows from the counts of one month by adding and taking away. */
const DERIVED = {
  answered_later: [plus('calls_answered'), minus('calls_answered_within_12s')],
  abandoned: [plus('calls_offered'), minus('calls_answered')],
  attempts: [plus('calls_offered'), plus('calls_blocked')],
  ratings: [plus('rated_1'), plus('rated_2'), plus('rated_3'), plus('rated_4'), plus('rated_5')],
  written_contacts: [plus('emails'), plus('other_written')],
} as const satisfies Readonly<Record<string, Expression>>;

/** A count of the catalogue, or what follows from some of them. */
export type Quantity = CountCode | keyof typeof DERIVED;

/** Every count of the catalogue, and what follows from them, in a period. */
export type PeriodCounts = {
  readonly period: Period;
  readonly totals: Readonly<Record<Quantity, PeriodTotal>>;
  /** Months with a figure, whatever counts are in it. */
  readonly monthsReported: number;
  readonly monthsExpected: number;
  readonly standing: Standing | null;
};

const QUANTITIES: readonly (readonly [Quantity, Expression])[] = [
  ...COUNT_CODES.map((code) => [code, [plus(code)]] as const),
  ...(Object.keys(DERIVED) as (keyof typeof DERIVED)[]).map((key) => [key, DERIVED[key]] as const),
];

/**
 * The counts of each period, each an exact sum of its months (beyond 32 bits where need be), or why there is no sum.
 *
 * @example of two reported months of a quarter: calls_offered is { kind: 'part', reported: 2, expected: 3, gap: 'missing' }
 */
export function periodCounts(
  figures: MonthFigures,
  periods: readonly Period[],
  context: GapContext,
): readonly PeriodCounts[] {
  // A month belongs to up to twelve rolling periods and is looked at once.
  const months = new Map<Month, MonthAmounts>();
  const amountsOf = (month: Month): MonthAmounts => {
    const known = months.get(month) ?? monthAmounts(figures, month, context);
    months.set(month, known);
    return known;
  };
  return periods.map((period) => {
    const present = period.months.flatMap((month) => figures.get(month) ?? []);
    const amounts = period.months.map(amountsOf);
    const totals = QUANTITIES.map(([key]) => [key, totalOf(amounts.map((month) => month[key]))]);
    return {
      period,
      totals: Object.fromEntries(totals) as Record<Quantity, PeriodTotal>,
      monthsReported: present.length,
      monthsExpected: period.months.length,
      standing: standingOf(present.map((figure) => figure.standing)),
    };
  });
}

type MonthAmounts = Readonly<Record<Quantity, bigint | Gap>>;

function monthAmounts(figures: MonthFigures, month: Month, context: GapContext): MonthAmounts {
  const figure = figures.get(month);
  // Due days are counted day by day; once is enough for all quantities.
  let due: Day | undefined;
  const dueDay = (asked: Month): Day => {
    due ??= context.dueDay(asked);
    return due;
  };
  const amounts = QUANTITIES.map(([key, expression]) => {
    const counted = figure && evaluate(expression, figure.counts);
    if (typeof counted === 'bigint') return [key, counted];
    return [key, gapOf(countsIn(expression), month, figure, { ...context, dueDay }) ?? 'not-collected'];
  });
  return Object.fromEntries(amounts) as MonthAmounts;
}

function totalOf(months: readonly (bigint | Gap)[]): PeriodTotal {
  const gaps = months.filter((amount) => typeof amount !== 'bigint');
  const gap = gapOfPeriod(gaps);
  if (gap === null)
    return { kind: 'total', value: months.reduce<bigint>((sum, amount) => sum + BigInt(amount), 0n) };
  const reported = months.length - gaps.length;
  return reported > 0 ? { kind: 'part', reported, expected: months.length, gap } : { kind: 'gap', gap };
}

/** The value of a total; null where there is none. */
export function amountIn(total: PeriodTotal): bigint | null {
  return total.kind === 'total' ? total.value : null;
}
