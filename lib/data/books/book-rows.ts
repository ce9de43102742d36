import type { Book } from '@/lib/budget/book';
import { dateOf, figureRow } from './figure-rows';
import { frameRows } from './frame-rows';
import { ledgerRows, type TargetTerms } from './ledger-rows';
import { namesIn } from './names-columns';

/** Everything a book says as rows, by the part of the book they are of; who and when comes when they are added. */
export function bookRows(book: Book, terms: readonly TargetTerms[]) {
  return {
    ...frameRows(book),
    figures: book.figures.map((figure, position) => figureRow(book.id, figure, position)),
    links: book.links.map(({ from, to, relation, day, note }) => ({
      fromBook: from.book,
      fromHead: from.head,
      fromProgramme: from.programme,
      toBook: to.book,
      toHead: to.head,
      toProgramme: to.programme,
      relation,
      day: dateOf(day),
      ...namesIn('note', note),
    })),
    notes: book.notes.map(({ kind, head, programme, column, against, text }) => ({
      book: book.id,
      head,
      kind,
      programme,
      year: column.year,
      stage: column.stage,
      againstYear: against.year,
      againstStage: against.stage,
      ...namesIn('text', text),
    })),
    ...ledgerRows(book, terms),
  };
}

export type BookRows = ReturnType<typeof bookRows>;
export type BookPart = keyof BookRows;
