import { compare, type Fraction, multiply, whole } from '@/lib/exact/fraction';
import type { Comparison } from './target';

/** `none` goes with a reason. */
export type Verdict = 'met' | 'not-met' | 'none';

/** Whether `value` stands to `target` as the comparison asks: 80 is at least 80 and not more than 80. */
export function meets(value: Fraction, comparison: Comparison, target: Fraction): boolean {
  const order = compare(value, target);
  switch (comparison) {
    case 'at-least':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
      return order <= 0;
    case 'less-than':
      return order < 0;
  }
}

/**
 * Whether scale × numerator ⟨comparison⟩ target × denominator: the verdict on the exact ratio, nothing divided.
 * The denominator must not be zero (that is no volume, not a verdict); a negative one turns both sides round.
 *
 * 173 400 of 240 000 against at least 80 %: 17 340 000 ≥ 19 200 000 is false, so not met.
 */
export function isMet(
  scale: number,
  numerator: bigint,
  denominator: bigint,
  comparison: Comparison,
  target: Fraction,
): boolean {
  const side = denominator < 0n ? -1n : 1n;
  const left = whole(side * BigInt(scale) * numerator);
  const right = multiply(target, whole(side * denominator));
  return meets(left, comparison, right);
}
