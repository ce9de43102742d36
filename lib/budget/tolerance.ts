import { add, compare, type Fraction, subtract, whole } from '@/lib/exact/fraction';
import { percentChange } from './change';
import type { Figure } from './figure';
import type { Term } from './term';
import { inUnit } from './unit';

/**
 * By how much a printed figure may differ from the sum of printed terms: half a unit of each term and of the figure
 * itself, in the figure's unit. Of k terms printed alike it is (k + 1) half units of the last place.
 *
 * @example three terms and a total in HK$ million with one decimal: 4 × 0.05 = 0.2
 */
export function sumTolerance(figure: Figure, terms: readonly Term[]): Fraction {
  return terms.reduce(
    (sum, term) => add(sum, inUnit(term.figure.halfUnit, term.figure.unit, figure.unit) ?? whole(0n)),
    figure.halfUnit,
  );
}

/**
 * By how much a printed percentage may differ from the change between two printed figures: what the change could be
 * between any two numbers that are printed so, and half a unit of the percentage, on the side on which it lies.
 *
 * @param percent the change between the two printed figures, exact
 * @example +2.0% from 20.0 to 20.4: at most 20.45/19.95 − 1 = 2.506…%, so 0.506… + 0.05
 */
export function changeTolerance(figure: Figure, terms: readonly Term[], percent: Fraction): Fraction {
  const [later, earlier] = terms;
  if (!later || !earlier) return figure.halfUnit;
  const half = inUnit(earlier.figure.halfUnit, earlier.figure.unit, later.figure.unit) ?? whole(0n);
  const base = inUnit(earlier.figure.value, earlier.figure.unit, later.figure.unit) ?? whole(0n);
  const above = compare(figure.value, percent) >= 0;
  const end = above
    ? percentChange(add(later.figure.value, later.figure.halfUnit), subtract(base, half))
    : percentChange(subtract(later.figure.value, later.figure.halfUnit), add(base, half));
  if (end === null) return figure.halfUnit;
  const farthest = above ? subtract(end, percent) : subtract(percent, end);
  return add(farthest, figure.halfUnit);
}
