import 'server-only';
import { checkBook } from '@/lib/budget/check-book';
import { readPrinted } from '@/lib/budget/printed-amount';
import { compare } from '@/lib/exact/fraction';
import { readBooks } from '../books/read-books';
import { knownBefore } from '../known-by';
import type { Session } from '../snapshot/session';
import { asQueryable } from './as-queryable';
import { ask, type Invariant } from './invariant';

const books = (session: Session) => readBooks(asQueryable(session), knownBefore(null));

/** The books of Estimates: what an import refuses, held against the stored rows. */
export const BOOKS: readonly Invariant[] = [
  {
    name: 'every book holds together: its figures follow from each other, or say why not',
    broken: async (session) =>
      (await books(session)).flatMap((book) =>
        checkBook(book).map(({ place, code, value }) =>
          `${book.id}, ${place}: ${code} ${value ?? ''}`.trim(),
        ),
      ),
  },
  {
    name: 'every figure of a book is the number that its printed text says',
    broken: async (session) =>
      (await books(session)).flatMap((book) =>
        book.figures.flatMap(({ id, printed, value, digits }) => {
          const said = readPrinted(printed);
          const same = said !== null && compare(said.value, value) === 0 && said.digits === digits;
          return same ? [] : [`${book.id}, ${id}: ${JSON.stringify(printed)}`];
        }),
      ),
  },
  ask(
    'every note to a book’s money stands beside a provision that the book prints',
    `SELECT format('%s, note %s', n.book, n.id) AS broken FROM book_note n WHERE NOT EXISTS (
       SELECT FROM book_figure f WHERE f.kind = 'provision' AND (f.book, f.head, f.year, f.stage) = (n.book, n.head, n.year, n.stage)
         AND f.programme IS NOT DISTINCT FROM n.programme)
     ORDER BY n.id`,
  ),
  ask(
    'the actuals and plans that a book prints are in the ledger of their measure',
    `SELECT format('%s, %s', f.book, f.figure) AS broken FROM book_figure f
     WHERE f.kind = 'pledge' AND f.reason IS NULL AND (
       f.part = 'actual' AND NOT EXISTS (
         SELECT FROM published_figure p WHERE (p.measure, p.year, p.citation_book) = (f.code, f.calendar_year, f.book))
       OR f.part = 'plan' AND NOT EXISTS (
         SELECT FROM measure_plan p WHERE (p.measure, p.year) = (f.code, f.calendar_year)))
     ORDER BY 1`,
  ),
];
