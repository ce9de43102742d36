import { type Fraction, subtract } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Plan } from '@/lib/kpi/target';

/** A bullet bar ready to be drawn: every place is from 0 to 100 along the scale, null where there is no such mark. */
export type Bullet = {
  readonly value: number | null;
  readonly before: number | null;
  readonly target: number | null;
  readonly plan: number | null;
};

/** The scale of a unit: 0 to 100%, or ratings from 1 to 5. */
const SCALE = { percent: { from: 0n, to: 100n }, score: { from: 1n, to: 5n } } as const;

/**
 * Where a period's value, the one it is held against, the target and the plan stand on the bar of their unit. Numbers are
 * for drawing only, cut at the ends of the scale.
 *
 * @example 74 against 80: { value: 74, target: 80, … }; a score of 4.6 stands at 90
 */
export function bulletOf(point: Attainment, before: Attainment | null, plan: Plan | null): Bullet {
  const place = (value: Fraction | null): number | null => {
    if (value === null) return null;
    const { from, to } = SCALE[point.unit];
    const along = subtract(value, { numerator: from, denominator: 1n });
    const share = { numerator: along.numerator * 100n, denominator: along.denominator * (to - from) };
    return Math.min(100, Math.max(0, Number(fixed(share, 3))));
  };
  return {
    value: place(point.value),
    before: place(before?.value ?? null),
    target: place(point.target?.value ?? null),
    plan: place(plan?.value ?? null),
  };
}
