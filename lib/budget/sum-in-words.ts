import { absolute, type Fraction, whole } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';
import type { Reconciled } from './reconcile';

/**
 * The arithmetic of a derivation with the figures it rests on, in signs that need no translation.
 *
 * @example '22.7 (programme-1/2024-25/estimate) + 251.1 (programme-2/2024-25/estimate)'
 */
export function arithmeticOf({ figure, derivation, terms }: Reconciled): string {
  const named = terms.map(({ figure: term }) => {
    const unit = term.unit === figure.unit || derivation?.how === 'change' ? '' : `, ${term.unit}`;
    return `${term.printed} (${term.id}${unit})`;
  });
  if (derivation?.how === 'change') return `(${named.join(' ÷ ')} − 1) × 100`;
  return named
    .map((term, place) => {
      const sign = terms[place]?.sign === 1 ? '+' : '−';
      return place > 0 ? ` ${sign} ${term}` : sign === '+' ? term : `−${term}`;
    })
    .join('');
}

/** By how much the printed figure is missed, without sign, to as many digits as it has. */
export function differenceOf({ figure, difference }: Reconciled): string {
  return figureIn(absolute(difference ?? whole(0n)), figure.digits);
}

/** How much the difference may be, with as many digits as tell it apart, four more than the figure's at most. */
export function toleranceOf({ figure, tolerance }: Reconciled): string {
  const value = tolerance ?? whole(0n);
  const digits = [0, 1, 2, 3, 4].map((more) => figure.digits + more);
  return figureIn(value, digits.find((count) => isExactAt(value, count)) ?? figure.digits + 4);
}

/** A number as text with so many digits behind the point, `−` before a negative one. */
export function figureIn(value: Fraction, digits: number): string {
  return fixed(value, digits).replace('-', '−');
}
