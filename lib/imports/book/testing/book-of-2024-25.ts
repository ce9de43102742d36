import shipped from '@/prisma/books/2024-25/book.json' with { type: 'json' };
import { bookFile } from '../book-file';
import { bookOfFile } from '../book-of-file';

/** The book of the Estimates 2024–25 as it ships: its file, and the book and the problems that the file says. */
export const FILE_2024_25 = bookFile.parse(shipped);
export const { book: BOOK_2024_25, problems: PROBLEMS_2024_25 } = bookOfFile(FILE_2024_25);
