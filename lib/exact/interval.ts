import { add, compare, decimal, type Fraction, subtract } from './fraction';

/** The numbers that a printed figure stands for; whether the two ends themselves belong to it. */
export type Interval = {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
};

/** Half a unit of the last of `decimals` digits: 0.5 for none, 0.05 for one. */
export function halfUnit(decimals: number): Fraction {
  return decimal(5n, decimals + 1);
}

/**
 * What `value`, printed to within `half` (zero or more), stands for. Figures are rounded half away from zero, so the
 * end nearer to zero belongs to it and the other doesn't: 74 is 73.5 ≤ x < 74.5, −74 is −74.5 < x ≤ −73.5, and
 * 0 is −0.5 < x < 0.5. With a half unit of zero the figure stands for itself alone.
 */
export function intervalOf(value: Fraction, half: Fraction): Interval {
  const exact = half.numerator === 0n;
  return {
    low: subtract(value, half),
    high: add(value, half),
    lowIncluded: exact || value.numerator > 0n,
    highIncluded: exact || value.numerator < 0n,
  };
}

/** Whether `x` is one of the numbers of `interval`. */
export function contains(interval: Interval, x: Fraction): boolean {
  const fromLow = compare(interval.low, x);
  const toHigh = compare(x, interval.high);
  const aboveLow = interval.lowIncluded ? fromLow <= 0 : fromLow < 0;
  const belowHigh = interval.highIncluded ? toHigh <= 0 : toHigh < 0;
  return aboveLow && belowHigh;
}
