import type { Book } from '@/lib/budget/book';
import { headOf } from '@/lib/budget/find-figure';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { budgetsHeadline } from '../budgets/headline';
import { type ProgrammesView, programmesView } from '../budgets/programmes';
import { financialYearText } from '../budgets/words';

/** The programmes' money beside the pledges: the newest book's, without what only the page of budgets has room for. */
export type MoneyView = Pick<ProgrammesView, 'columns' | 'rows' | 'notes' | 'source'> & {
  readonly title: string;
  readonly years: string;
  readonly book: string;
  readonly head: string;
};

/**
 * The table of programmes of the newest book's first head; the last programme, which runs the contact centre, is the
 * finding. Of a figure's changes only the first stands here, the one on the column before. null where no book is known.
 *
 * @param books the oldest first
 */
export function moneyView(t: Translator, locale: Locale, books: readonly Book[]): MoneyView | null {
  const book = books.at(-1);
  const head = book && headOf(book, null);
  const programme = head?.programmes.at(-1)?.number;
  if (!book || !head || programme === undefined) return null;
  const { columns, rows, notes, source } = programmesView(t, locale, book, head);
  return {
    title: budgetsHeadline(t, locale, book, head, programme),
    years: financialYearText(t, locale, book.id),
    book: book.id,
    head: head.number,
    columns,
    rows: rows.map((row) => ({
      ...row,
      area: null,
      cells: row.cells.map((cell) => cell && { ...cell, below: cell.below.slice(0, 1) }),
    })),
    notes,
    source,
  };
}
