import type { Period } from '@/lib/calendar/periods';
import { type Expression, evaluate } from './expression';
import type { MonthFigures } from './month-figure';
import { type Standing, standingOf } from './standing';

/** A volume, named as the API names it. */
type Volume =
  | 'calls_offered'
  | 'calls_answered'
  | 'calls_abandoned'
  | 'calls_blocked'
  | 'emails'
  | 'other_written';

/** What each volume counts; abandoned = offered − answered. */
const VOLUME_EXPRESSIONS: Readonly<Record<Volume, Expression>> = {
  calls_offered: [{ count: 'calls_offered', weight: 1n }],
  calls_answered: [{ count: 'calls_answered', weight: 1n }],
  calls_abandoned: [
    { count: 'calls_offered', weight: 1n },
    { count: 'calls_answered', weight: -1n },
  ],
  calls_blocked: [{ count: 'calls_blocked', weight: 1n }],
  emails: [{ count: 'emails', weight: 1n }],
  other_written: [{ count: 'other_written', weight: 1n }],
};

/** The volumes of a period: a total, or null unless every month of the period has it. */
export type Volumes = {
  readonly period: Period;
  readonly totals: Readonly<Record<Volume, bigint | null>>;
  /** Months with a figure, whatever counts are in it. */
  readonly monthsReported: number;
  readonly monthsExpected: number;
  readonly standing: Standing | null;
};

/**
 * The volumes of a period, each an exact sum of its months (beyond 32 bits where need be). A sum with a month left out
 * isn't the period's total, so it is null. Illustrative, provisional … stands for all months with a figure.
 */
export function volumes(figures: MonthFigures, period: Period): Volumes {
  const present = period.months.flatMap((month) => figures.get(month) ?? []);
  const total = (volume: Volume) => sum(VOLUME_EXPRESSIONS[volume], figures, period);
  return {
    period,
    totals: {
      calls_offered: total('calls_offered'),
      calls_answered: total('calls_answered'),
      calls_abandoned: total('calls_abandoned'),
      calls_blocked: total('calls_blocked'),
      emails: total('emails'),
      other_written: total('other_written'),
    },
    monthsReported: present.length,
    monthsExpected: period.months.length,
    standing: standingOf(present.map((figure) => figure.standing)),
  };
}

function sum(expression: Expression, figures: MonthFigures, period: Period): bigint | null {
  let total = 0n;
  for (const month of period.months) {
    const figure = figures.get(month);
    const value = figure ? evaluate(expression, figure.counts) : null;
    if (typeof value !== 'bigint') return null;
    total += value;
  }
  return total;
}
