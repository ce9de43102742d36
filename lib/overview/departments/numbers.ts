import { add, compare, type Fraction, multiply, whole } from '@/lib/exact/fraction';
import { fixed, roundTo } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatCount, formatDecimal } from '@/lib/format/number';

/** A difference as people read it: `+1,200`, `–5`, `0`. */
export function signedCount(difference: bigint): string {
  return difference > 0n ? `+${formatCount(difference)}` : formatCount(difference);
}

/**
 * A difference of two rates in points, with its sign: `+1.20`, `–0.35`, `0.00`. Rounded half away from zero, once.
 *
 * @param value of 1, as rates are: 0.05 are 5 points
 */
export function signedPoints(value: Fraction, decimals: number): string {
  const text = formatDecimal(fixed(multiply(value, HUNDRED), decimals));
  return value.numerator > 0n ? `+${text}` : text;
}

/** A rate as a percentage with so many decimals, as it stands beside effects with as many: `72.40%`. */
export function ratePercent(value: Fraction, decimals: number): string {
  return formatDecimal(fixed(multiply(value, HUNDRED), decimals));
}

/** Several sentences' parts as one text, apart as the language keeps them. */
export function listed(texts: readonly string[], locale: Locale): string {
  return texts.join(locale === 'en' ? '; ' : '；');
}

const HUNDRED = whole(100n);
const USUAL = 2;
const MOST = 6;

/**
 * With how many decimals two effects in points add up to their sum as printed: two, or more where two don't; two where none
 * up to six do, and then it has to be said.
 *
 * @example digitsThatAddUp([0.00004, 0.00004], 0.00008) // 3: 0.00 + 0.00 isn't 0.01
 */
export function digitsThatAddUp(
  parts: readonly Fraction[],
  total: Fraction,
): { readonly decimals: number; readonly addsUp: boolean } {
  const points = (value: Fraction, decimals: number) => roundTo(multiply(value, HUNDRED), decimals);
  for (let decimals = USUAL; decimals <= MOST; decimals += 1) {
    const sum = parts.map((part) => points(part, decimals)).reduce(add, whole(0n));
    if (compare(sum, points(total, decimals)) === 0) return { decimals, addsUp: true };
  }
  return { decimals: USUAL, addsUp: false };
}
