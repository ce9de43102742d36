import type { Book } from '@/lib/budget/book';
import type { BookFault } from '@/lib/budget/book-fault';
import { checkBook } from '@/lib/budget/check-book';
import { shown } from '@/lib/format/shown';
import { MOST_PROBLEMS_LISTED } from '../problem-list';
import { type BookFile, bookFile } from './book-file';
import { bookOfFile } from './book-of-file';
import type { BookProblem } from './book-problem';
import { checkTargets } from './check-targets';
import { formProblems } from './form-problems';
import { readJson } from './read-json';

/** A file of a book of Estimates: the book it says, or what is wrong with it, the first hundred and how many in all. */
export type ParsedBook =
  | { readonly kind: 'book'; readonly file: BookFile; readonly book: Book }
  | { readonly kind: 'errors'; readonly errors: readonly BookProblem[]; readonly count: number };

/**
 * A book of Estimates from the bytes of its file, in the form of `bookFile`. Any bytes give an answer; nothing is
 * thrown. Each step is taken once the one before found nothing: encoding, JSON, form, printed figures, and then what a
 * book has to keep (`checkBook`), so that one mistake isn't told a hundred times.
 *
 * Example: bytes of `{"book": 2024}` give `wrong-type` at `book`, value `2024`, and a `missing` for every other key.
 */
export function parseBook(bytes: Uint8Array): ParsedBook {
  const read = readJson(bytes);
  return read.kind === 'errors' ? refused(read.errors) : parseBookJson(read.json);
}

/** The same from the JSON value that a file says. */
export function parseBookJson(json: unknown): ParsedBook {
  const parsed = bookFile.safeParse(json);
  if (!parsed.success) return refused(formProblems(parsed.error.issues, json));
  const file = parsed.data;
  const { book, problems } = bookOfFile(file);
  if (problems.length > 0) return refused(problems);
  const faults = [...checkBook(book).map(problemOf), ...checkTargets(file, book)];
  return faults.length > 0 ? refused(faults) : { kind: 'book', file, book };
}

function refused(problems: readonly BookProblem[]): ParsedBook {
  return { kind: 'errors', errors: problems.slice(0, MOST_PROBLEMS_LISTED), count: problems.length };
}

/** A fault as a problem: its texts come from the file and are made safe to show. */
function problemOf({ place, value, code, facts }: BookFault): BookProblem {
  return { place, value: value === null ? null : shown(value), code, facts };
}
