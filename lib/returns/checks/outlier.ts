import {
  absolute,
  add,
  compare,
  decimal,
  type Fraction,
  multiply,
  subtract,
  whole,
} from '@/lib/exact/fraction';

/** How many values there must be before one is called unusual, and how many of the last are looked at. */
const FEWEST = 12;
const MOST = 24;

/** 3.5 × 1.4826: how many median absolute deviations from the median are unusual (product.md, Outliers at entry). */
const TIMES = decimal(51_891n, 4);
const A_FIFTH = decimal(2n, 1);
const HALF = decimal(5n, 1);

/** A value that is far from those before it. */
export type Outlier = {
  readonly value: Fraction;
  readonly median: Fraction;
  /** How far from the median would still be usual. */
  readonly allowed: Fraction;
  /** `spread`: by how much they vary; `fifth`: they don't vary, so a fifth of the median is allowed. */
  readonly rule: 'spread' | 'fifth';
  /** How many values before it were looked at. */
  readonly months: number;
};

/**
 * Whether a value is unusual beside the last 24 before it: |x − median| > 3.5 × 1.4826 × MAD, exact. Where at least half of
 * them are equal (MAD 0) more than 20 % from the median is. Of fewer than 12 nothing is said.
 *
 * @param before earlier values, the oldest first
 * @example outlierOf(whole(150n), Array(12).fill(whole(100n))) // median 100, allowed 20, rule 'fifth'
 */
export function outlierOf(value: Fraction, before: readonly Fraction[]): Outlier | null {
  const looked = before.slice(-MOST);
  if (looked.length < FEWEST) return null;
  const median = medianOf(looked);
  const deviation = medianOf(looked.map((one) => absolute(subtract(one, median))));
  const rule = deviation.numerator === 0n ? 'fifth' : 'spread';
  const allowed = rule === 'fifth' ? multiply(absolute(median), A_FIFTH) : multiply(TIMES, deviation);
  if (compare(absolute(subtract(value, median)), allowed) <= 0) return null;
  return { value, median, allowed, rule, months: looked.length };
}

/** The middle one by size, or the mean of the two in the middle; 0 of none. */
export function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted(compare);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? whole(0n);
  if (sorted.length % 2 === 1) return upper;
  return multiply(HALF, add(sorted[sorted.length / 2 - 1] ?? whole(0n), upper));
}
