import type { Book } from '@/lib/budget/book';
import type { Reconciled } from '@/lib/budget/reconcile';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';

/** What is told in words of a row, in the language asked for. */
export type RowWords = { readonly label: string; readonly arithmetic: string | null };

/**
 * A row of the reconciliation as the API tells it. Numbers are decimal texts in the figure's own unit: `recomputed` with
 * the digits of the figure, the others exact and short, six digits at most.
 */
export function reconciliationView(book: Book, row: Reconciled, words: RowWords, locale: Locale) {
  const { figure, recomputed, tolerance, difference } = row;
  const table = book.tables.find(({ head, code }) => head === figure.head && code === figure.table);
  return {
    id: row.id,
    citation: { book: book.id, place: table?.place.en ?? figure.table },
    printed: figure.printed,
    unit: figure.unit,
    precision: shortDecimal(figure.halfUnit),
    recomputed: recomputed && fixed(recomputed.rounded, figure.digits),
    tolerance: tolerance && shortDecimal(tolerance),
    difference: difference && shortDecimal(difference),
    status: row.status,
    explanation: row.explanation?.[locale] ?? null,
    label: words.label,
    arithmetic: words.arithmetic,
    derivedFrom: row.terms.map((term) => term.figure.id),
    precisionReason: figure.precisionReason[locale],
    footnotes: figure.footnotes,
  };
}
