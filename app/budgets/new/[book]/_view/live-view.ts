import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Entering } from '@/lib/data/books/load-entering';
import type { Locale } from '@/lib/format/locale';
import { checkSheet } from '@/lib/imports/book/sheet/check-sheet';
import { draftBook } from '@/lib/imports/book/sheet/draft-book';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { Translator } from '@/lib/messages/translator';
import { figureLabel } from '@/lib/overview/reconciliation/figure-label';
import { fieldName } from './field-name';
import type { CellFinding, LiveGroup, LiveTrouble, SheetLive } from './live';
import { cellOf, isBeyond, troubleOf } from './live-cells';
import { missingNotes, notesAsked } from './live-notes';
import { halfTargets, unlinkedIn } from './live-statements';
import { sheetWords } from './sheet-words';

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
  const named = (field: string) => fieldName(sheetWords(t, locale, id), sheet, measures, field);
  const cells = new Map<string, CellFinding>(
    check.unreadable.map(({ field, printed }) => [
      field,
      { status: 'unreadable', text: t('booksEntry.live.unreadable-cell', { value: printed }) },
    ]),
  );
  for (const row of check.rows) {
    const found = cellOf(words, row);
    const before = cells.get(row.field);
    if (!before || WORST.indexOf(found.status) < WORST.indexOf(before.status)) cells.set(row.field, found);
  }
  const count = (status: string) => check.rows.filter((row) => row.reconciled?.status === status).length;
  const beyond = check.rows.filter(isBeyond);
  const asked = check.rows.filter(
    (row) => isBeyond(row) || (row.explanation !== null && Object.values(row.explanation).some(Boolean)),
  );
  const notes = notesAsked(words, sheet, books, threshold);
  const group = (kind: LiveGroup['kind'], troubles: readonly LiveTrouble[]): LiveGroup => ({
    kind,
    title: t(`booksEntry.live.${kind}`, { count: troubles.length }),
    asks: kind === 'unlinked',
    troubles,
  });
  const groups = [
    group(
      'beyond',
      beyond.map((row) => ({ field: row.field, text: troubleOf(words, row) })),
    ),
    group(
      'unreadable',
      check.unreadable.map(({ field, printed }) => ({
        field,
        text: t('booksEntry.live.says-no-number', { what: named(field), value: printed }),
      })),
    ),
    group('half-target', halfTargets(sheet, named, t)),
    group('note-missing', missingNotes(words, sheet, notes)),
    group('unlinked', unlinkedIn(words, books)),
  ];
  return {
    cells: Object.fromEntries(cells),
    typed: t('booksEntry.live.typed', { typed: check.typed, of: check.of }),
    checks: t('booksEntry.live.checks', {
      exact: count('exact'),
      within: count('within-tolerance'),
      explained: count('explained'),
    }),
    groups: groups.filter(({ kind, troubles }) => kind === 'beyond' || troubles.length > 0),
    explain: asked.map((row) => ({
      row: row.row,
      label: row.reconciled
        ? t('booksEntry.live.why', { figure: figureLabel(words, row.reconciled.figure) })
        : row.row,
      said: row.reconciled ? troubleOf(words, row) : '',
      text: row.explanation ?? { en: '', zhHant: '', zhHans: '' },
    })),
    notes,
  };
}
