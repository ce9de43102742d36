import type { Book } from './book';
import type { BookFault } from './book-fault';
import { checkCircles } from './check-circles';
import { checkDerivations } from './check-derivations';
import { checkFigures } from './check-figures';
import { checkFootnotes } from './check-footnotes';
import { checkFrame } from './check-frame';
import { checkLinks } from './check-links';
import { checkNotes } from './check-notes';
import { checkTotals } from './check-totals';

/**
 * Everything that can't be so in a book of Estimates, in groups: how it is built, what its figures are of, its
 * footnotes, how figures follow from others, its links and notes. Empty: the book can be taken in, and `reconcile` has no row
 * that is `beyond`. Nothing is thrown, whatever the book says.
 *
 * @example checkBook(book) // [{ place: 'Head 135, …, figure head/2024-25/estimate', value: '660.4', code: 'beyond', … }]
 */
export function checkBook(book: Book): readonly BookFault[] {
  return [
    ...checkFrame(book),
    ...checkFigures(book),
    ...checkFootnotes(book),
    ...checkCircles(book),
    ...checkDerivations(book),
    ...checkTotals(book),
    ...checkLinks(book),
    ...checkNotes(book),
  ];
}
