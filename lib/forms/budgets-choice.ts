import type { Book, Head } from '@/lib/budget/book';
import { headOf } from '@/lib/budget/find-figure';
import { type Day, parseDay } from '@/lib/calendar/day';
import { type FinancialYear, parseFinancialYear } from '@/lib/calendar/financial-year';
import { type FieldProblem, readFields, type Search } from './read-fields';

/** The fields of the form that chooses what the page of budgets shows, as they stand in its address. */
export const BUDGETS_FIELDS = ['book', 'head', 'programme', 'unit', 'asAt'] as const;
export type BudgetsField = (typeof BUDGETS_FIELDS)[number];

/** Which printed tables stand first: those in HK$ million or those in HK$'000. */
export const PRINTED_UNITS = ['million', 'thousand'] as const;
export type PrintedUnit = (typeof PRINTED_UNITS)[number];

/** What was wrong with a field: it can't be read, or (`no-…`) names what isn't held. The words are in the catalogue. */
export type BudgetsProblem = FieldProblem<BudgetsField, Wrong>;
type Wrong = 'book' | 'head' | 'programme' | 'unit' | 'day' | 'no-book' | 'no-head' | 'no-programme';

export type BudgetsForm = {
  /** What was typed, kept for the form whether it could be read or not. */
  readonly typed: Readonly<Record<BudgetsField, string>>;
  readonly asked: {
    readonly book: FinancialYear | null;
    readonly head: string | null;
    readonly programme: number | null;
    readonly unit: PrintedUnit;
    readonly asAt: Day | null;
  };
  readonly problems: readonly BudgetsProblem[];
};

/**
 * Reads from its address what the page of budgets is asked for. Empty is "the usual"; what can't be read is named as a
 * problem, and the usual is taken in its place.
 *
 * @example readBudgetsChoice({ book: '2024' }).problems // [{ field: 'book', value: '2024', code: 'book' }]
 */
export function readBudgetsChoice(search: Search): BudgetsForm {
  const { typed, problems, read } = readFields<BudgetsField, Wrong>(search, BUDGETS_FIELDS);
  const asked = {
    book: read('book', 'book', parseFinancialYear),
    head: read('head', 'head', (given) => (/^[1-9]\d{0,2}$/.test(given) ? given : null)),
    programme: read('programme', 'programme', (given) => (/^[1-9]\d?$/.test(given) ? Number(given) : null)),
    unit: read('unit', 'unit', (given) => PRINTED_UNITS.find((unit) => unit === given) ?? null) ?? 'million',
    asAt: read('asAt', 'day', parseDay),
  };
  return { typed, asked, problems };
}

/** What the page shows: a book, one of its heads, and one of that head's programmes. */
export type BudgetsChoice = { readonly book: Book; readonly head: Head; readonly programme: number };

/**
 * What is shown of the books that are held: what was asked for, else the newest book, its first head, and that head's last
 * programme. What was asked for and isn't held is named as a problem. null where no book is held, or its head is without
 * programmes.
 *
 * A head or programme that only another book has is no problem: the form carries it along when another book is chosen.
 *
 * @param books the oldest first
 */
export function settleChoice(
  books: readonly Book[],
  asked: BudgetsForm['asked'],
): { readonly choice: BudgetsChoice | null; readonly problems: readonly BudgetsProblem[] } {
  const problems: BudgetsProblem[] = [];
  const newest = books.at(-1);
  if (!newest) return { choice: null, problems };
  const heads = books.flatMap((held) => held.heads);
  const programmes = heads.flatMap((held) => held.programmes);
  const book = find('book', asked.book, (id) => books.find((held) => held.id === id)) ?? newest;
  const head = find('head', asked.head, (number) => headOf(book, number), heads) ?? headOf(book, null);
  const last = head?.programmes.at(-1)?.number;
  if (!head || last === undefined) return { choice: null, problems };
  const programme = find(
    'programme',
    asked.programme,
    (wanted) => head.programmes.find(({ number }) => number === wanted),
    programmes,
  );
  return { choice: { book, head, programme: programme?.number ?? last }, problems };

  function find<Asked extends string | number, Found>(
    field: 'book' | 'head' | 'programme',
    wanted: Asked | null,
    search: (wanted: Asked) => Found | null | undefined,
    elsewhere: readonly { readonly number: Asked }[] = [],
  ): Found | null {
    if (wanted === null) return null;
    const found = search(wanted) ?? null;
    if (found === null && !elsewhere.some(({ number }) => number === wanted))
      problems.push({ field, value: String(wanted), code: `no-${field}` });
    return found;
  }
}
