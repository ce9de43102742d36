import type { Book } from './book';
import type { BookFault } from './book-fault';
import { checkTerms } from './check-terms';
import { placeOfFigure } from './fault-place';
import type { Derivation, Figure } from './figure';
import { type Reconciled, workOut } from './reconcile';
import { arithmeticOf, differenceOf, figureIn, toleranceOf } from './sum-in-words';

/**
 * What is wrong with how figures follow from others: derivations that can't be worked out, and those that don't hold. A
 * difference that the rounding of the printed figures doesn't explain needs an explanation in words.
 */
export function checkDerivations(book: Book): readonly BookFault[] {
  const figures = new Map(book.figures.map((figure) => [figure.id, figure]));
  return book.figures.flatMap((figure) =>
    figure.derivations.flatMap((derivation) => checkOne(figures, figure, derivation)),
  );
}

function checkOne(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
  derivation: Derivation,
): readonly BookFault[] {
  const faults = checkTerms(figures, figure, derivation);
  if (faults.length > 0) return faults;
  const row = workOut(figures, figure, derivation);
  return row.status === 'beyond' ? [beyond(row)] : [];
}

function beyond(row: Reconciled): BookFault {
  const { figure, recomputed } = row;
  return {
    place: placeOfFigure(figure),
    value: figure.printed,
    code: 'beyond',
    facts: {
      unit: figure.unit,
      arithmetic: arithmeticOf(row),
      recomputed: recomputed === null ? '' : figureIn(recomputed.rounded, figure.digits),
      difference: differenceOf(row),
      tolerance: toleranceOf(row),
    },
  };
}
