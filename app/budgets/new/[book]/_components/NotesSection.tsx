import { Panel } from '@/app/_components/Panel';
import { yearAtStage } from '@/lib/budget/book-years';
import { shortDecimal } from '@/lib/budget/short-decimal';
import type { Stage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Fraction } from '@/lib/exact/fraction';
import { formatFinancialYear } from '@/lib/format/period';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import { columnText } from '@/lib/overview/budgets/words';
import { noteKey, noteSlots } from '../_view/note-slots';
import { NoteAsked } from './Amount.client';
import { NamesFields } from './fields';
import own from './SheetForm.module.css';
import type { SheetWordsOf } from './sheet-words';

type Props = {
  sheet: BookSheet;
  book: FinancialYear;
  threshold: Fraction;
  /** What asks for a note as the page is made. */
  asked: Readonly<Record<string, string>>;
  words: SheetWordsOf;
};

/** Why provisions change: a note for each change, asked for where it is a large one. */
export function NotesSection({ sheet, book, threshold, asked, words }: Props) {
  const { t, locale, told } = words;
  const column = (stage: string) =>
    columnText(t, locale, { year: yearAtStage(book, stage as Stage), stage: stage as Stage });
  return (
    <Panel
      id="notes"
      title={t('booksEntry.part.notes')}
      sub={t('booksEntry.hint.notes', { threshold: shortDecimal(threshold) })}
    >
      {noteSlots(sheet).map((note, place) => {
        const head = sheet.heads.find(({ number }) => number === note.head);
        const programme = head?.programmes.find(({ number }) => number === note.programme);
        const what = programme
          ? t('budgets.programme-name', { number: programme.number, name: told(programme.name) })
          : `${t('booksEntry.part.head', { number: note.head })}: ${t('booksEntry.whole')}`;
        const name =
          note.kind === 'variance'
            ? t('booksEntry.note.variance', {
                what,
                column: column(note.stage),
                against: column(note.against),
              })
            : t('booksEntry.note.original', {
                what,
                year: formatFinancialYear(yearAtStage(book, 'original'), locale),
              });
        const [prefix, key] = [`notes.${place}`, noteKey(note)];
        return (
          <details
            key={key}
            className={own['details']}
            open={asked[key] !== undefined || note.text.en !== ''}
          >
            <summary>
              {name} – <NoteAsked of={key} none={t('booksEntry.live.not-asked')} />
            </summary>
            {(['kind', 'head', 'programme', 'stage', 'against'] as const).map((field) => (
              <input key={field} type="hidden" name={`${prefix}.${field}`} value={note[field]} />
            ))}
            <NamesFields name={`${prefix}.text`} label={t('booksEntry.field.note')} texts={note.text} />
          </details>
        );
      })}
    </Panel>
  );
}
