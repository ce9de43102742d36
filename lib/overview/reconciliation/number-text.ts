import type { Figure } from '@/lib/budget/figure';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { absolute, type Fraction } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';
import { formatDecimal } from '@/lib/format/number';

/** The number of a printed figure without its signs: `660,263`, `20.0`. */
export function figureNumber({ value, digits }: Figure): string {
  return formatDecimal(fixed(value, digits));
}

/** `value` exactly, with at least `digits` behind the point and no more than six: 77.5, 660.263. */
export function exactNumber(value: Fraction, digits: number): string {
  let places = digits;
  while (places < 6 && !isExactAt(value, places)) places += 1;
  return formatDecimal(fixed(value, places));
}

/** A number cut after four digits, with an ellipsis where it goes on: `11.2745…`, `2`, `–11.6742…`. */
export function cutNumber(value: Fraction): string {
  const [whole = '', fraction = ''] = shortDecimal(absolute(value)).split('.');
  const shown = fraction.slice(0, 4);
  const goesOn = !isExactAt(value, 4);
  const minus = value.numerator < 0n ? '–' : '';
  return `${minus}${formatDecimal(whole)}${shown && `.${shown}`}${goesOn ? '…' : ''}`;
}

/** A difference with its sign: `+72,000`, `–0.1`, `0`. */
export function signedNumber(value: Fraction): string {
  const text = formatDecimal(shortDecimal(value));
  return value.numerator > 0n ? `+${text}` : text;
}
