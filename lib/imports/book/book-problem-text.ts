import type { BookProblem, BookProblemCode } from './book-problem';

/** Finds the text of a key under `books` in a catalogue of messages, and fills it in. */
export type BooksTranslator = (key: BookProblemCode, values: Record<string, string | number>) => string;

/**
 * A problem of a book file as a sentence: where it is, what stands there, what to do. Plain text; whoever prints it
 * escapes it.
 *
 * Example: with the English texts, `Head 135, table programme-1, figure programme-1/2023-24/revised: the mark “Ω” has
 * no footnote in this head. …`.
 */
export function bookProblemText(t: BooksTranslator, { code, place, value, facts }: BookProblem): string {
  return t(code, { ...facts, place, value: value ?? '' });
}
