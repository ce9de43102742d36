import { absolute, compare, decimal, type Fraction, subtract } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';

const MOST_DECIMALS = 6;

/**
 * How far a value stands from its target, in points of the measure's unit. `text` has no sign. `lessThan`: the distance
 * isn't nil, but smaller than `text`, the smallest that is printed.
 */
export type Distance =
  | { readonly direction: 'none' }
  | { readonly direction: 'above' | 'below'; readonly text: string; readonly lessThan: boolean };

/**
 * The distance of `value` from `target`, from the exact value, with one digit more than the measure's `precision`; none
 * more where both print exactly with the measure's own; further ones, six at most, where it would print as nil.
 *
 * 74.5 from 80 at precision 0 is `5.5` below; 74 from 80 is `6` below; 79.96 from 80 is `0.04` below.
 */
export function distance(value: Fraction, target: Fraction, precision: number): Distance {
  const order = compare(value, target);
  if (order === 0) return { direction: 'none' };
  const direction = order > 0 ? 'above' : 'below';
  const size = absolute(subtract(value, target));
  const exact = isExactAt(value, precision) && isExactAt(target, precision);
  for (let decimals = exact ? precision : precision + 1; decimals <= MOST_DECIMALS; decimals += 1) {
    const text = fixed(size, decimals);
    if (/[1-9]/.test(text)) return { direction, text, lessThan: false };
  }
  return { direction, text: fixed(decimal(1n, MOST_DECIMALS), MOST_DECIMALS), lessThan: true };
}
