import type { Book } from '@/lib/budget/book';
import type { Figure } from '@/lib/budget/figure';
import type { Names } from '@/lib/budget/names';
import { type FinancialYear, parseFinancialYear } from '@/lib/calendar/financial-year';
import type { Citation } from '@/lib/kpi/citation';

/** Where a figure of the table comes from. */
export type CorSource =
  /** A printed place of a book of Estimates. */
  | { readonly kind: 'book'; readonly book: FinancialYear; readonly place: Names }
  /** The twelve approved months of a calendar year. */
  | { readonly kind: 'months'; readonly year: number }
  /** Somewhere else, as it was cited; the same text in every language. */
  | { readonly kind: 'stated'; readonly place: Names };

/** The printed table in which a figure of a book stands; its code where the book doesn't name it. */
export function sourceOf(book: Book, figure: Figure): CorSource {
  const { table, head } = figure;
  const place = book.tables.find((one) => one.code === table && one.head === head)?.place ?? inAll(table);
  return { kind: 'book', book: book.id, place };
}

/**
 * What a ledger cites, in three languages: citations are kept in English, and begin with the name of the printed table
 * where a book is cited.
 *
 * @example citedSource(books, { book: '2024-25', place: 'Head 135, …, Targets: calls that …, Target' }) // place: the table's
 */
export function citedSource(books: readonly Book[], { book, place }: Citation): CorSource {
  const year = book === null ? null : parseFinancialYear(book);
  if (year === null) return { kind: 'stated', place: inAll(place) };
  const tables = books.find(({ id }) => id === year)?.tables ?? [];
  const named = tables
    .filter((table) => place.startsWith(table.place.en))
    .sort((a, b) => b.place.en.length - a.place.en.length)[0];
  return { kind: 'book', book: year, place: named?.place ?? inAll(place) };
}

function inAll(text: string): Names {
  return { en: text, 'zh-Hant': text, 'zh-Hans': text };
}
