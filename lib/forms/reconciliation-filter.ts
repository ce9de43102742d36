import { STATUSES, type Status } from '@/lib/budget/reconcile';
import { type Day, parseDay } from '@/lib/calendar/day';
import { type FinancialYear, parseFinancialYear } from '@/lib/calendar/financial-year';
import { type FieldProblem, readFields, type Search } from './read-fields';

/** The fields of the form that chooses what of a reconciliation is shown, as they stand in its address. */
export const FILTER_FIELDS = ['book', 'status', 'table', 'q', 'asAt'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** What was wrong with a field; the words are in the catalogue. */
export type FilterProblem = FieldProblem<FilterField, Wrong>;
type Wrong = 'book' | 'status' | 'table' | 'day' | 'too-long';

export type FilterForm = {
  /** What was typed, kept for the form whether it could be read or not. */
  readonly typed: Readonly<Record<FilterField, string>>;
  /** null: not asked for. */
  readonly asked: {
    readonly book: FinancialYear | null;
    readonly asAt: Day | null;
    readonly status: Status | null;
    readonly table: string | null;
    readonly text: string | null;
  };
  readonly problems: readonly FilterProblem[];
};

const LONGEST_TEXT = 100;

/**
 * Reads what a reconciliation's page is asked for from its address. Empty is everything; whatever can't be read is named
 * as a problem, and then nothing is left out, so that the page shows the whole book beside the message.
 *
 * @example readFilter({ status: 'wrong' }).problems // [{ field: 'status', value: 'wrong', code: 'status' }]
 */
export function readFilter(search: Search): FilterForm {
  const { typed, problems, read } = readFields<FilterField, Wrong>(search, FILTER_FIELDS);
  const book = read('book', 'book', parseFinancialYear);
  const asAt = read('asAt', 'day', parseDay);
  const status = read('status', 'status', (given) => STATUSES.find((one) => one === given) ?? null);
  const table = read('table', 'table', (given) => (/^[\da-z-]{1,100}$/.test(given) ? given : null));
  const q = read('q', 'too-long', (given) => (given.length <= LONGEST_TEXT ? given : null));
  const all = { status: null, table: null, text: null };
  const asked = { book, asAt, ...(problems.length > 0 ? all : { status, table, text: q }) };
  return { typed, asked, problems };
}

/** The same form held against the tables that the book has: asking for another is a problem like any other. */
export function amongTables(form: FilterForm, tables: readonly string[]): FilterForm {
  const { table } = form.asked;
  if (table === null || tables.includes(table)) return form;
  return {
    ...form,
    asked: { ...form.asked, status: null, table: null, text: null },
    problems: [...form.problems, { field: 'table', value: table, code: 'table' }],
  };
}
