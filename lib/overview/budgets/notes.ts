import type { Book, Head } from '@/lib/budget/book';
import { percentChange, printChange } from '@/lib/budget/change';
import { provisionOf } from '@/lib/budget/find-figure';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { columnText, programmeText, withUnit } from './words';

/** A note to a change of provision, with the cells that it is of. */
export type NoteRow = {
  readonly key: string;
  readonly which: string;
  /** Both amounts as they are printed, and the change between them. */
  readonly change: string;
  readonly text: string;
};

/** What was noted of a head's changes when its book was taken in; notes to the last book's estimates stand beside those. */
export function noteRows(t: Translator, locale: Locale, book: Book, head: Head): readonly NoteRow[] {
  return book.notes
    .filter((note) => note.head === head.number && note.kind === 'variance')
    .map(({ programme, column, against, text }) => {
      const [later, earlier] = [column, against].map((one) => provisionOf(book, head.number, programme, one));
      const what =
        programme === null
          ? t('budgets.programmes.total', { head: head.number })
          : programmeText(t, head, programme, locale);
      const which = t('booksEntry.note.variance', {
        what,
        column: columnText(t, locale, column),
        against: columnText(t, locale, against),
      });
      const amounts = [earlier, later].map((one) => (one ? withUnit(t, one.unit, one.printed) : '–'));
      const percent = later && earlier ? printChange(percentChange(later.value, earlier.value)) : '';
      return { key: which, which, change: `${amounts.join(' → ')} ${percent}`.trim(), text: text[locale] };
    });
}
