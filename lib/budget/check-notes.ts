import type { Book, BookNote } from './book';
import type { BookFault } from './book-fault';
import { yearAtStage } from './book-years';
import { placeOfNote } from './fault-place';
import { provisionOf } from './find-figure';
import { repeated } from './repeated';
import type { YearStage } from './stage';

/**
 * Whether each note is to a provision that the book prints, between columns that its kind is of, and none stands twice. A
 * variance is between two columns of the book; the estimate of the last book stands beside this one's original.
 */
export function checkNotes(book: Book): readonly BookFault[] {
  const fault = (note: BookNote, code: BookFault['code']): BookFault => ({
    place: placeOfNote(note),
    value: note.text.en,
    code,
    facts: {},
  });
  return [
    ...book.notes
      .filter(({ head, programme, column }) => provisionOf(book, head, programme, column) === null)
      .map((note) => fault(note, 'note-to-unknown')),
    ...book.notes.filter((note) => !fits(book, note)).map((note) => fault(note, 'note-columns')),
    ...repeated(book.notes, (note) => `${note.kind} ${placeOfNote(note)}`).map(({ thing }) =>
      fault(thing, 'note-twice'),
    ),
  ];
}

function fits(book: Book, { kind, column, against }: BookNote): boolean {
  const own = ({ year, stage }: YearStage) => year === yearAtStage(book.id, stage);
  if (kind === 'estimate-original')
    return (
      column.stage === 'original' &&
      own(column) &&
      against.stage === 'estimate' &&
      against.year === column.year
    );
  return own(column) && own(against) && (column.year !== against.year || column.stage !== against.stage);
}
