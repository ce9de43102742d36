import { divide, type Fraction, multiply, subtract, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';

/**
 * The change from `earlier` to `later` in per cent, exact: from 20.4 to 22.7 it is 2300/204. null (not applicable)
 * where the base is zero or less.
 */
export function percentChange(later: Fraction, earlier: Fraction): Fraction | null {
  if (earlier.numerator <= 0n) return null;
  return divide(multiply(subtract(later, earlier), whole(100n)), earlier);
}

/**
 * A change as the document prints it: `+2.0%`, `–11.7%` with an en dash, `(—)` for exactly nil, `+0.0%` or `–0.0%` where
 * it isn't nil but rounds to it, `N.A.` without a base. Rounded half away from zero, once.
 *
 * @example printChange(percentChange(decimal(227n, 1), decimal(204n, 1))) // '+11.3%'
 */
export function printChange(percent: Fraction | null, digits = 1): string {
  if (percent === null) return 'N.A.';
  if (percent.numerator === 0n) return '(—)';
  const size = fixed(percent, digits).replace('-', '');
  return `${percent.numerator < 0n ? '–' : '+'}${size}%`;
}
