import type { Fraction } from '@/lib/exact/fraction';

const MOST_DIGITS = 6;

/**
 * A number as the shortest decimal text that tells it exactly: no zeros at its end, `-` (ASCII) before a negative one.
 * Where six digits behind the point can't, the rest is left off, so that a tolerance is never told too large.
 *
 * @example shortDecimal(decimal(2000n, 4)) // '0.2'
 * @example shortDecimal(ratio(5000n, 1995n)) // '2.506265', not 2.506266
 */
export function shortDecimal(value: Fraction): string {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const unscaled = (size * 10n ** BigInt(MOST_DIGITS)) / value.denominator;
  const digits = unscaled.toString().padStart(MOST_DIGITS + 1, '0');
  const fraction = digits.slice(-MOST_DIGITS).replace(/0+$/, '');
  const minus = value.numerator < 0n && unscaled > 0n ? '-' : '';
  return `${minus}${digits.slice(0, -MOST_DIGITS)}${fraction && `.${fraction}`}`;
}
