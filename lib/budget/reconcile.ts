import { absolute, add, compare, type Fraction, subtract, whole } from '@/lib/exact/fraction';
import { roundTo } from '@/lib/exact/round';
import type { Book } from './book';
import { percentChange } from './change';
import type { Derivation, Figure } from './figure';
import type { Names } from './names';
import type { Term } from './term';
import { changeTolerance, sumTolerance } from './tolerance';
import { inUnit } from './unit';

/**
 * How a printed figure stands to what follows from others: `exact`: equal, once rounded as it is printed;
 * `within-tolerance`: it differs by no more than the rounding of the printed figures explains; `explained`: by more, with
 * an explanation in words; `beyond`: by more without one, which no book is taken in with; `printed`: nothing to derive
 * it from.
 */
export const STATUSES = ['exact', 'within-tolerance', 'explained', 'printed'] as const;
export type Status = (typeof STATUSES)[number] | 'beyond';

/** One derivation worked out: a row of the reconciliation. */
export type Reconciled = {
  /** The figure's id; of its second derivation `id~2`, and so on. */
  readonly id: string;
  readonly figure: Figure;
  readonly status: Status;
  /** What follows from the terms, in the figure's unit. `exact` is unrounded, `rounded` as the figure is printed. */
  readonly recomputed: { readonly exact: Fraction; readonly rounded: Fraction } | null;
  /** The most that `difference` may be, on the side on which it lies. */
  readonly tolerance: Fraction | null;
  /**
   * `rounded` less the printed value: positive where the printed figure is the smaller one. Where only that rounding
   * would put it beyond the tolerance: `exact` less the printed value.
   */
  readonly difference: Fraction | null;
  readonly derivation: Derivation | null;
  /** The figures it follows from: of a sum its terms, of a change the later and the earlier one. */
  readonly terms: readonly Term[];
  readonly explanation: Names | null;
};

/** A derivation that can't be worked out: it names no figure of the book, or other units, or a base of nothing. */
export class Underivable extends Error {
  override readonly name = 'Underivable';
}

/**
 * Every printed figure of a book against what follows from the others, in the order of the document; each further
 * derivation of a figure is a row of its own, a figure without any is one row.
 *
 * @throws Underivable where a derivation can't be worked out (a book that was checked has none)
 */
export function reconcile(book: Book): readonly Reconciled[] {
  const figures = new Map(book.figures.map((figure) => [figure.id, figure]));
  return book.figures.flatMap((figure): Reconciled[] => {
    if (figure.derivations.length === 0) return [printedOnly(figure)];
    return figure.derivations.map((derivation, place) => ({
      ...workOut(figures, figure, derivation),
      id: place === 0 ? figure.id : `${figure.id}~${place + 1}`,
    }));
  });
}

/** One derivation of one figure worked out; `figures` holds the book's by id. */
export function workOut(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
  derivation: Derivation,
): Reconciled {
  const terms = termsOf(figures, figure, derivation);
  const exact = derivedValue(figure, derivation, terms);
  const rounded = roundTo(exact, figure.digits);
  const tolerance =
    derivation.how === 'sum' ? sumTolerance(figure, terms) : changeTolerance(figure, terms, exact);
  const asPrinted = subtract(rounded, figure.value);
  const unrounded = subtract(exact, figure.value);
  const onlyByRounding = !reaches(tolerance, asPrinted) && reaches(tolerance, unrounded);
  const difference = onlyByRounding ? unrounded : asPrinted;
  return {
    id: figure.id,
    figure,
    status: statusOf(difference, tolerance, derivation.explanation),
    recomputed: { exact, rounded },
    tolerance,
    difference,
    derivation,
    terms,
    explanation: derivation.explanation,
  };
}

function printedOnly(figure: Figure): Reconciled {
  return {
    id: figure.id,
    figure,
    status: 'printed',
    recomputed: null,
    tolerance: null,
    difference: null,
    derivation: null,
    terms: [],
    explanation: null,
  };
}

function statusOf(difference: Fraction, tolerance: Fraction, explanation: Names | null): Status {
  if (difference.numerator === 0n) return 'exact';
  if (reaches(tolerance, difference)) return 'within-tolerance';
  return explanation === null ? 'beyond' : 'explained';
}

function reaches(tolerance: Fraction, difference: Fraction): boolean {
  return compare(absolute(difference), tolerance) <= 0;
}

function termsOf(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
  derivation: Derivation,
): readonly Term[] {
  const term = (sign: 1 | -1) => (id: string) => {
    const found = figures.get(id);
    if (!found) throw new Underivable(`${figure.id} is derived from ${id}, which the book doesn’t have`);
    return { sign, figure: found };
  };
  return derivation.how === 'sum'
    ? [...derivation.plus.map(term(1)), ...derivation.minus.map(term(-1))]
    : [term(1)(derivation.later), term(-1)(derivation.earlier)];
}

function derivedValue(figure: Figure, derivation: Derivation, terms: readonly Term[]): Fraction {
  if (derivation.how === 'sum') {
    return terms.reduce((sum, term) => {
      const value = valueIn(term.figure, figure);
      return term.sign === 1 ? add(sum, value) : subtract(sum, value);
    }, whole(0n));
  }
  const [later, earlier] = terms;
  const percent =
    later && earlier && percentChange(later.figure.value, valueIn(earlier.figure, later.figure));
  if (figure.unit !== '%' || !percent)
    throw new Underivable(`${figure.id} can’t be a change from ${earlier?.figure.id} to ${later?.figure.id}`);
  return percent;
}

function valueIn(term: Figure, figure: Figure): Fraction {
  const value = inUnit(term.value, term.unit, figure.unit);
  if (value === null)
    throw new Underivable(`${figure.id} (${figure.unit}) can’t follow from ${term.id} (${term.unit})`);
  return value;
}
