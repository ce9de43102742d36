/** What can be wrong with a file as a whole, or with its first row. Such a problem stands at row 1. */
export const FILE_PROBLEMS = [
  'not-utf8',
  'not-utf8-as-said',
  'encoding-not-said',
  'encoding-guessed',
  'reading-given-up',
  'no-rows',
  'too-many-lines',
  'too-many-columns',
  'carriage-return-lines',
  'quote-not-closed',
  'quote-misplaced',
  'header-row-empty',
  'header-cell-empty',
  'unknown-column',
  'duplicate-column',
  'month-column-missing',
  'column-missing',
  'no-count-columns',
  'is-a-workbook',
  'not-a-workbook',
  'workbook-encrypted',
  'workbook-broken',
  'workbook-too-large',
  'workbook-with-doctype',
  'no-visible-sheet',
] as const;

/** What can be wrong with one row or one of its cells. */
export const ROW_PROBLEMS = [
  'ragged-row',
  'month-missing',
  'month-format',
  'no-such-month',
  'month-too-early',
  'duplicate-month',
  'not-a-whole-number',
  'negative',
  'decimal',
  'too-large',
  'leading-zero',
  'thousands-separator',
  'full-width-digits',
  'scientific-notation',
  'note-too-long',
  'note-control-character',
  'note-direction-override',
  'date-not-first',
  'date-cell',
  'formula-without-value',
  'error-cell',
  'boolean-cell',
  'cell-beyond-header',
  'hidden-row',
  'hidden-column',
  'other-sheets',
  'department-missing',
  'department-code',
  'duplicate-department',
  'name-missing',
  'kind-missing',
  'unknown-kind',
  'duplicate-department-row',
  'no-suspension-here',
] as const;

/** What can be wrong with a row beside what is stored: counts left out are filled in, departments are known. */
export const COUNT_PROBLEMS = [
  'part-above-whole',
  'sum-above-whole',
  'nothing-collected',
  'note-left',
  'explanation-dropped',
  'unknown-department',
  'department-not-yet',
  'department-no-more',
  'departments-nothing-given',
  'departments-sum-differs',
] as const;

/** Why a good row can't be taken over what is stored (see `decideImport`). */
export const DECISION_PROBLEMS = [
  'future-month',
  'not-ended',
  'withdraw-first',
  'reopen-first',
  'other-counts-in-history',
] as const;

export const PROBLEM_CODES = [
  ...FILE_PROBLEMS,
  ...ROW_PROBLEMS,
  ...COUNT_PROBLEMS,
  ...DECISION_PROBLEMS,
] as const;

/** The stable name of a problem, and the key of its text in the message catalogues. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * One thing wrong in an imported file, told as facts; the words come from the catalogue (`problemText`).
 *
 * Example: `1e3` in the third line is
 * `{ row: 3, column: 'calls_offered', value: '1e3', code: 'scientific-notation', facts: {} }`.
 */
export interface RowProblem {
  /** As a spreadsheet counts: the header is row 1, and a quoted cell with line breaks is one row. */
  readonly row: number;
  /** The column's name; null where the whole row or file is meant. */
  readonly column: string | null;
  /** What stands there, clipped and with invisible characters made visible; null where no one cell is meant. */
  readonly value: string | null;
  readonly code: ProblemCode;
  /** What else the text names: the limit, the other row, the other column. */
  readonly facts: Readonly<Record<string, string | number>>;
}
