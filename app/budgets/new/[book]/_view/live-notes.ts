import { estimateAgreements } from '@/lib/budget/agreement';
import type { Book } from '@/lib/budget/book';
import { yearAtStage } from '@/lib/budget/book-years';
import { printChange } from '@/lib/budget/change';
import { shortDecimal } from '@/lib/budget/short-decimal';
import type { Stage } from '@/lib/budget/stage';
import { variancesOf } from '@/lib/budget/variances';
import type { Fraction } from '@/lib/exact/fraction';
import { formatFinancialYear } from '@/lib/format/period';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import { columnText } from '@/lib/overview/budgets/words';
import type { LabelWords } from '@/lib/overview/reconciliation/figure-label';
import type { LiveTrouble, SheetLive } from './live';
import { noteKey, noteSlots } from './note-slots';

type Note = BookSheet['notes'][number];

/** What asks for a note as the figures stand, by {@link noteKey}: why, and whether it is written in every language. */
export function notesAsked(
  { t, book }: LabelWords,
  sheet: BookSheet,
  held: readonly Book[],
  threshold: Fraction,
): SheetLive['notes'] {
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
  const written = new Set(
    sheet.notes
      .filter(({ text }) => [text.en, text.zhHant, text.zhHans].every((one) => one.trim() !== ''))
      .map(noteKey),
  );
  return Object.fromEntries(
    [...variances, ...originals].map(([key = '', text = '']) => [
      key,
      { text, isMissing: !written.has(key) },
    ]),
  );
}

/** The notes that are asked for and not written, each with its first field. */
export function missingNotes(
  words: LabelWords,
  sheet: BookSheet,
  asked: SheetLive['notes'],
): readonly LiveTrouble[] {
  return noteSlots(sheet).flatMap((note, at) => {
    const found = asked[noteKey(note)];
    if (!found?.isMissing) return [];
    return [{ field: `notes.${at}.text.en`, text: `${noteName(words, sheet, note)} – ${found.text}` }];
  });
}

/** What a note is of: the programme or head, and the two columns. */
export function noteName(
  { t, locale, book }: Pick<LabelWords, 't' | 'locale'> & { readonly book: Pick<Book, 'id'> },
  sheet: BookSheet,
  note: Note,
): string {
  const column = (stage: string) =>
    columnText(t, locale, { year: yearAtStage(book.id, stage as Stage), stage: stage as Stage });
  const programme = sheet.heads
    .find(({ number }) => number === note.head)
    ?.programmes.find(({ number }) => number === note.programme);
  const { en = '', zhHant = '', zhHans = '' } = programme?.name ?? {};
  const name = (locale === 'en' ? en : locale === 'zh-Hant' ? zhHant : zhHans) || en;
  const what = programme
    ? t('budgets.programme-name', { number: programme.number, name })
    : `${t('booksEntry.part.head', { number: note.head })}: ${t('booksEntry.whole')}`;
  return note.kind === 'variance'
    ? t('booksEntry.note.variance', { what, column: column(note.stage), against: column(note.against) })
    : t('booksEntry.note.original', {
        what,
        year: formatFinancialYear(yearAtStage(book.id, 'original'), locale),
      });
}
