import { BOOK_FAULTS } from '@/lib/budget/book-fault';

/** What can be wrong with a file as text, before it says a book. */
const TEXT_PROBLEMS = ['not-utf8', 'not-json', 'json-ends-early', 'json-too-deep', 'duplicate-key'] as const;

/** What can be wrong with the form of one of its values. */
const FORM_PROBLEMS = [
  'missing',
  'wrong-type',
  'unknown-key',
  'not-one-of',
  'wrong-form',
  'empty-text',
  'empty-list',
  'too-long',
  'too-small',
  'too-large',
] as const;

/** What can be wrong with what a figure is printed as. */
const FIGURE_PROBLEMS = ['not-a-figure', 'too-many-digits', 'unknown-precision'] as const;

/** What can be wrong with the targets that the file says hold from a month on. */
const TARGET_PROBLEMS = ['target-not-printed', 'target-twice'] as const;

/** Why a good book can't be taken in over what is stored. */
const STORED_PROBLEMS = [
  'not-published-yet',
  'unknown-measure',
  'link-from-unknown',
  'held-otherwise',
  'already-held',
  'variance-unnoted',
  'original-unnoted',
  'pledge-unit',
  'value-range',
  'target-otherwise',
  'target-held',
  'target-backdated',
] as const;

export const BOOK_PROBLEM_CODES = [
  ...TEXT_PROBLEMS,
  ...FORM_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...TARGET_PROBLEMS,
  ...BOOK_FAULTS,
  ...STORED_PROBLEMS,
] as const;

/** The stable name of a problem, and the key of its text under `books` in the message catalogues. */
export type BookProblemCode = (typeof BOOK_PROBLEM_CODES)[number];

/**
 * One thing wrong in a file of a book of Estimates, told as facts; the words come from the catalogue (`bookProblemText`).
 *
 * Example: a stage that doesn't exist is `{ place: 'heads[0].tables[1].figures[2].of.stage, figure
 * programme-1/2023-24/revised', value: 'final', code: 'not-one-of', facts: { options: 'actual, original, …' } }`.
 */
export type BookProblem = {
  /** Where it stands: a path into the JSON, or head, table and figure; of a text that isn't JSON, line and column. */
  readonly place: string;
  /** What stands there, clipped and with invisible characters made visible; null where nothing does. */
  readonly value: string | null;
  readonly code: BookProblemCode;
  /** What else the text names: what was expected, the other figure, the arithmetic. */
  readonly facts: Readonly<Record<string, string | number>>;
};
