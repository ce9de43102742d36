import { estimateAgreements } from '@/lib/budget/agreement';
import type { Book } from '@/lib/budget/book';
import { printChange } from '@/lib/budget/change';
import type { Status } from '@/lib/budget/reconcile';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { variancesOf } from '@/lib/budget/variances';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Entering } from '@/lib/data/books/load-entering';
import type { Locale } from '@/lib/format/locale';
import { checkSheet, type SheetRow } from '@/lib/imports/book/sheet/check-sheet';
import { draftBook } from '@/lib/imports/book/sheet/draft-book';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { Translator } from '@/lib/messages/translator';
import { figureLabel } from '@/lib/overview/reconciliation/figure-label';
import { reconciliationRow } from '@/lib/overview/reconciliation/row';
import type { CellFinding, SheetLive } from './live';
import { noteKey } from './note-slots';

type Words = { readonly t: Translator; readonly locale: Locale };
const WORST: readonly CellFinding['status'][] = ['beyond', 'waits', 'explained', 'within-tolerance', 'exact'];

/** What the figures of a sheet say as they stand in the form, in the reader's language. */
export function sheetLive(
  { t, locale }: Words,
  sheet: BookSheet,
  id: FinancialYear,
  { books, measures, threshold }: Entering,
): SheetLive {
  const check = checkSheet(sheet, id);
  const book = draftBook(sheet, id, check.figures);
  const words = { t, locale, book, measures };
  const unreadable = check.unreadable.map(({ field, printed }) => ({
    field,
    text: t('booksEntry.live.unreadable', { what: whereOf(sheet, field), value: printed }),
  }));
  const cells = new Map<string, CellFinding>(
    unreadable.map(({ field, text }) => [field, { status: 'unreadable', text }]),
  );
  for (const row of check.rows) {
    const found = cellOf(words, row);
    const before = cells.get(row.field);
    if (!before || WORST.indexOf(found.status) < WORST.indexOf(before.status)) cells.set(row.field, found);
  }
  const count = (status: Status) => check.rows.filter((row) => row.reconciled?.status === status).length;
  const beyond = check.rows.filter(isBeyond);
  const asked = check.rows.filter(
    (row) => isBeyond(row) || (row.explanation !== null && Object.values(row.explanation).some(Boolean)),
  );
  return {
    cells: Object.fromEntries(cells),
    typed: t('booksEntry.live.typed', { typed: check.typed, of: check.of }),
    checks: t('booksEntry.live.checks', {
      exact: count('exact'),
      within: count('within-tolerance'),
      explained: count('explained'),
    }),
    beyond: t('booksEntry.live.beyond', { count: beyond.length }),
    troubles: [...unreadable, ...beyond.map((row) => ({ field: row.field, text: troubleOf(words, row) }))],
    explain: asked.map((row) => ({
      row: row.row,
      label: row.reconciled
        ? t('booksEntry.live.why', { figure: figureLabel(words, row.reconciled.figure) })
        : row.row,
      said: row.reconciled ? troubleOf(words, row) : '',
      text: row.explanation ?? { en: '', zhHant: '', zhHans: '' },
    })),
    notes: notesAsked(words, books, threshold),
  };
}

/** A difference that isn't settled; one that waits for more figures is told at its cell alone. */
function isBeyond({ reconciled, typed, of }: SheetRow): boolean {
  return reconciled?.status === 'beyond' && typed === of;
}

type RowWords = Parameters<typeof reconciliationRow>[0];

function cellOf(words: RowWords, row: SheetRow): CellFinding {
  const { t } = words;
  if (row.reconciled === null || (row.typed < row.of && row.reconciled.status !== 'exact'))
    return { status: 'waits', text: t('booksEntry.live.waits', { typed: row.typed, of: row.of }) };
  const { status, recomputed, difference } = reconciliationRow(words, row.reconciled);
  const facts = { recomputed: recomputed ?? '', difference: difference ?? '' };
  if (status === 'beyond') return { status, text: t('booksEntry.live.beyond-cell', facts) };
  if (status === 'printed') return { status: 'exact', text: '' };
  return { status, text: t(`booksEntry.live.${status}`, facts) };
}

function troubleOf(words: RowWords, { reconciled }: SheetRow): string {
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

/** A cell's own words: the head and what stands in its row. */
function whereOf(sheet: BookSheet, field: string): string {
  const [, place] = field.split('.');
  return `${sheet.heads[Number(place)]?.number ?? ''} ${field.split('.').slice(2).join(' ')}`.trim();
}

function notesAsked(
  { t, book }: RowWords,
  held: readonly Book[],
  threshold: Entering['threshold'],
): Record<string, string> {
  const variances = variancesOf(book, threshold)
    .filter(({ asks }) => asks)
    .map((one) => [
      noteKey({ ...one, kind: 'variance', stage: one.column.stage }),
      t('booksEntry.live.asked', { change: printChange(one.percent), threshold: shortDecimal(threshold) }),
    ]);
  const originals = estimateAgreements([...held.filter(({ id }) => id < book.id), book])
    .filter(({ link, withinTolerance }) => link.to.book === book.id && !withinTolerance)
    .map(({ link, estimate, original }) => [
      noteKey({
        kind: 'estimate-original',
        head: link.to.head,
        programme: link.to.programme,
        stage: 'original',
      }),
      t('booksEntry.live.asked-original', { estimate: estimate.printed, original: original.printed }),
    ]);
  return Object.fromEntries([...variances, ...originals]);
}
