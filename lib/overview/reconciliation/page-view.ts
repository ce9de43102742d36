import type { Footnote } from '@/lib/budget/book';
import { type Reconciled, STATUSES, type Status } from '@/lib/budget/reconcile';
import type { LabelWords } from './figure-label';
import { type ReconciliationRow, reconciliationRow, tableKey } from './row';
import { searchText } from './search-text';

/** What the reader asks to see of a book's reconciliation; null: everything. */
export type ReconciliationFilter = {
  readonly status: Status | null;
  readonly table: string | null;
  readonly text: string | null;
};

/** The rows of one printed table, and the footnotes that its figures carry. */
export type ReconciliationGroup = {
  readonly table: string;
  readonly place: string;
  readonly rows: readonly ReconciliationRow[];
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
};

/** What the page of a book's reconciliation says. */
export type ReconciliationView = {
  readonly headline: string;
  /** How many rows there are of each status, of the whole book. */
  readonly summary: readonly {
    readonly status: Status;
    readonly name: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  readonly shown: number;
  readonly all: number;
  readonly groups: readonly ReconciliationGroup[];
};

/** Turns the reconciliation of a book into what the page says of it, in one language. */
export function reconciliationView(
  words: LabelWords,
  reconciled: readonly Reconciled[],
  filter: ReconciliationFilter,
): ReconciliationView {
  const { t, locale, book } = words;
  const rows = reconciled.map((row) => reconciliationRow(words, row));
  const shown = rows.filter((row) => isAskedFor(row, filter));
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
  const counts = {
    figures: book.figures.length,
    exact: count('exact'),
    within: count('within-tolerance'),
    explained: count('explained'),
    printed: count('printed'),
    beyond: count('beyond'),
  };
  return {
    headline: t(counts.beyond === 0 ? 'reconciliation.headline' : 'reconciliation.headline-beyond', {
      ...counts,
      book: book.id.replace('-', '–'),
    }),
    summary: statuses(counts.beyond).map((status) => ({
      status,
      name: t(`reconciliation.status.${status}`),
      meaning: t(`reconciliation.meaning.${status}`),
      count: count(status),
    })),
    shown: shown.length,
    all: rows.length,
    groups: book.tables.flatMap(({ code, place, head }) => {
      const table = tableKey(head, code);
      const own = shown.filter((row) => row.table === table);
      const marks = new Set(own.flatMap((row) => row.footnotes));
      const notes = book.footnotes.filter((note) => note.head === head && marks.has(note.mark));
      return own.length > 0 ? [{ table, place: place[locale], rows: own, notes: notes.map(told) }] : [];
    }),
  };

  function told({ mark, text }: Footnote) {
    return { mark, text: text[locale] };
  }
}

function statuses(beyond: number): readonly Status[] {
  return beyond === 0 ? STATUSES : [...STATUSES, 'beyond'];
}

function isAskedFor(row: ReconciliationRow, { status, table, text }: ReconciliationFilter): boolean {
  if (status !== null && row.status !== status) return false;
  if (table !== null && row.table !== table) return false;
  if (text === null) return true;
  const wanted = searchText(text);
  return [row.printed, row.label].some((said) => searchText(said).includes(wanted));
}
