import { estimateAgreements } from '@/lib/budget/agreement';
import type { Book } from '@/lib/budget/book';
import { printChange } from '@/lib/budget/change';
import { placeOfFigure, placeOfNote } from '@/lib/budget/fault-place';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { variancesOf } from '@/lib/budget/variances';
import type { Fraction } from '@/lib/exact/fraction';
import type { BookProblem } from '@/lib/imports/book/book-problem';

/**
 * What of a new book asks for a note and has none: provisions that change by more than the threshold, originals that aren't
 * what the last book estimated.
 *
 * @param held the books that are held, the oldest first
 */
export function unnoted(held: readonly Book[], book: Book, threshold: Fraction): readonly BookProblem[] {
  const variances = variancesOf(book, threshold).filter(({ asks, note }) => asks && note === null);
  const differing = estimateAgreements([...held, book]).filter(
    ({ link, withinTolerance, note }) => link.to.book === book.id && !withinTolerance && note === null,
  );
  return [
    ...variances.map(
      (one): BookProblem => ({
        place: placeOfNote(one),
        value: `${one.earlier.printed} → ${one.later.printed}`,
        code: 'variance-unnoted',
        facts: { change: printChange(one.percent), threshold: shortDecimal(threshold) },
      }),
    ),
    ...differing.map(
      ({ original, estimate }): BookProblem => ({
        place: placeOfFigure(original),
        value: original.printed,
        code: 'original-unnoted',
        facts: { estimate: estimate.printed },
      }),
    ),
  ];
}
