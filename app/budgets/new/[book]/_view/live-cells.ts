import type { SheetRow } from '@/lib/imports/book/sheet/check-sheet';
import type { LabelWords } from '@/lib/overview/reconciliation/figure-label';
import { reconciliationRow } from '@/lib/overview/reconciliation/row';
import type { CellFinding } from './live';

/** A difference that isn't settled; one that waits for more figures is told at its cell alone. */
export function isBeyond({ reconciled, typed, of }: SheetRow): boolean {
  return reconciled?.status === 'beyond' && typed === of;
}

/** How a sum or change stands, as it is told at its cell: what was worked out, how far off it is, what is allowed. */
export function cellOf(words: LabelWords, row: SheetRow): CellFinding {
  const { t } = words;
  if (row.reconciled === null || (row.typed < row.of && row.reconciled.status !== 'exact'))
    return { status: 'waits', text: t('booksEntry.live.waits', { typed: row.typed, of: row.of }) };
  const { status, printed, recomputed, difference, tolerance } = reconciliationRow(words, row.reconciled);
  const facts = {
    printed,
    recomputed: recomputed ?? '',
    difference: difference ?? '',
    tolerance: tolerance ?? '',
  };
  if (status === 'beyond') return { status, text: t('booksEntry.live.beyond-cell', facts) };
  if (status === 'printed') return { status: 'exact', text: '' };
  return { status, text: t(`booksEntry.live.${status}`, facts) };
}

/** The same with the whole arithmetic. */
export function troubleOf(words: LabelWords, { reconciled }: SheetRow): string {
  if (reconciled === null) return '';
  const { label, printed, recomputed, difference, tolerance, arithmetic } = reconciliationRow(
    words,
    reconciled,
  );
  return words.t('booksEntry.live.trouble', {
    figure: label,
    printed,
    recomputed: recomputed ?? '',
    difference: difference ?? '',
    tolerance: tolerance ?? '',
    arithmetic: arithmetic ?? '',
  });
}
