import { decimal, type Fraction } from './fraction';

/**
 * `value` rounded to `decimals` digits behind the point, half away from zero: 0.5 becomes 1, −0.5 becomes −1.
 *
 * Round once, at the end: a rounded number goes to a reader and never back into arithmetic.
 */
export function roundTo(value: Fraction, decimals: number): Fraction {
  return decimal(scaled(value, decimals), decimals);
}

/**
 * `value` as text with exactly `decimals` digits behind the point, half away from zero, `-` (ASCII) before a
 * negative one and never before a zero: `fixed(289/4, 6)` is `'72.250000'`, `fixed(289/4, 0)` is `'72'`.
 */
export function fixed(value: Fraction, decimals: number): string {
  const unscaled = scaled(value, decimals);
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const sign = unscaled < 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Whether `decimals` digits behind the point say `value` exactly: 74.5 is exact at one, not at none. */
export function isExactAt(value: Fraction, decimals: number): boolean {
  return 10n ** BigInt(decimals) % value.denominator === 0n;
}

/** The rounded value as a whole number of units of the last digit. */
function scaled(value: Fraction, decimals: number): bigint {
  const shifted = value.numerator * 10n ** BigInt(decimals);
  const size = shifted < 0n ? -shifted : shifted;
  const rounded = (2n * size + value.denominator) / (2n * value.denominator);
  return shifted < 0n ? -rounded : rounded;
}
