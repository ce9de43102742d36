import type { Book } from '@/lib/budget/book';

/**
 * What a month's report tells of a book: the provisions and their changes, with the footnotes and places they need.
 *
 * @example bookOfReport(book).figures.every(({ subject }) => subject.kind === 'provision' || subject.kind === 'change')
 */
export function bookOfReport(book: Book): Book {
  const figures = book.figures
    .filter(({ subject }) => subject.kind === 'provision' || subject.kind === 'change')
    .map((figure) => ({ ...figure, derivations: [] }));
  const tables = new Set(figures.map(({ table }) => table));
  return {
    ...book,
    heads: book.heads.map((head) => ({ ...head, lines: [], components: [], items: [] })),
    tables: book.tables.filter(({ code }) => tables.has(code)),
    figures,
    links: [],
    notes: [],
  };
}
