import { Panel } from '@/app/_components/Panel';
import { shortDecimal } from '@/lib/budget/short-decimal';
import type { Fraction } from '@/lib/exact/fraction';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { SheetLive } from '../_view/live';
import { noteName } from '../_view/live-notes';
import { noteKey, noteSlots } from '../_view/note-slots';
import type { SheetWordsOf } from '../_view/sheet-words';
import { NamesFields } from './fields';
import { NoteDetails } from './NoteDetails.client';

type Props = {
  sheet: BookSheet;
  threshold: Fraction;
  /** What asks for a note as the page is made. */
  asked: SheetLive['notes'];
  words: SheetWordsOf;
};

/** Why provisions change: a note for each change, asked for where it is a large one. */
export function NotesSection({ sheet, threshold, asked, words }: Props) {
  const { t } = words;
  return (
    <Panel
      id="notes"
      title={t('booksEntry.part.notes')}
      sub={t('booksEntry.hint.notes', { threshold: shortDecimal(threshold) })}
    >
      {noteSlots(sheet).map((note, place) => {
        const [prefix, key] = [`notes.${place}`, noteKey(note)];
        return (
          <NoteDetails
            key={key}
            of={key}
            name={noteName(words, sheet, note)}
            words={{ none: t('booksEntry.live.not-asked'), written: t('booksEntry.live.note-written') }}
            isOpen={asked[key] !== undefined || note.text.en !== ''}
          >
            {(['kind', 'head', 'programme', 'stage', 'against'] as const).map((field) => (
              <input key={field} type="hidden" name={`${prefix}.${field}`} value={note[field]} />
            ))}
            <NamesFields name={`${prefix}.text`} label={t('booksEntry.field.note')} texts={note.text} />
          </NoteDetails>
        );
      })}
    </Panel>
  );
}
