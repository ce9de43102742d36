import type { Book, Head } from '@/lib/budget/book';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import { nextBook } from '@/lib/imports/book/testing/next-book';

/** The book as it ships, and a made-up one of the year after. */
export const BOOK = BOOK_2024_25;
export const NEXT = bookOfFile(bookFile.parse(nextBook())).book;

/** A head of a book that has it. */
export function headIn(book: Book, number = '135'): Head {
  const head = book.heads.find((one) => one.number === number);
  if (!head) throw new Error(`${book.id as FinancialYear} has no head ${number}`);
  return head;
}
