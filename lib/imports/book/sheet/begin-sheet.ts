import type { Book } from '@/lib/budget/book';
import { calendarYearOf } from '@/lib/budget/book-years';
import type { Figure } from '@/lib/budget/figure';
import { type FinancialYear, financialYearOf, financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths } from '@/lib/calendar/month';
import type { BookFile } from '../book-file';
import { namesJson } from '../file-of-book';
import { figureId, prefixOf } from './figure-id';
import { headOf } from './head-of-book';
import { type BookSheet, bookSheet } from './sheet';
import { shiftYears } from './shift-years';
import { shifted, type Taken } from './taken-over';

/** The book after another. */
export function nextBookYear(book: FinancialYear): FinancialYear {
  return financialYearOf(addMonths(financialYearStart(book), 12));
}

/**
 * A new sheet, begun from the last book: its heads, programmes, lines and labels with their years moved on, a link
 * `continues` for each programme, and no amounts.
 *
 * @example beginSheet(book2024, '2025-26').links.map(({ relation }) => relation) // ['continues', …]
 */
export function beginSheet(last: Book, book: FinancialYear): BookSheet {
  const links = last.heads.flatMap((head) =>
    head.programmes.map(({ number, name }) => ({
      fromHead: head.number,
      fromProgramme: String(number),
      toHead: head.number,
      toProgramme: String(number),
      relation: 'continues',
      day: `${book.slice(0, 4)}-04-01`,
      note: namesJson(name),
    })),
  );
  return { ...sheetOf(last, book, null), published: '', links };
}

/** A whole book as a sheet: what somebody would have typed for it. */
export function sheetOfBook(book: Book, targets: BookFile['targets']): BookSheet {
  return sheetOf(book, book.id, targets);
}

/** `targets` null: nothing but how the book is built is taken over. */
function sheetOf(from: Book, book: FinancialYear, targets: BookFile['targets'] | null): BookSheet {
  const by = calendarYearOf(book) - calendarYearOf(from.id);
  const ids = new Map(
    from.heads.flatMap(({ number }, place) =>
      from.figures
        .filter(({ head }) => head === number)
        .map((figure) => [
          figure.id,
          figureId(prefixOf(place, number), shifted(figure.subject, by)) ?? shiftYears(figure.id, by),
        ]),
    ),
  );
  const taken = { from, by, ids, filled: targets !== null, targets: targets ?? [] };
  const sheet = {
    book,
    published: from.published,
    heads: from.heads.map((head) => headOf(taken, head)),
    links:
      targets === null
        ? []
        : from.links.map((link) => ({
            fromHead: link.from.head,
            fromProgramme: String(link.from.programme),
            toHead: link.to.head,
            toProgramme: String(link.to.programme),
            relation: link.relation,
            day: link.day,
            note: namesJson(link.note),
          })),
    notes: taken.filled
      ? from.notes.map((note) => ({
          kind: note.kind,
          head: note.head,
          programme: note.programme === null ? '' : String(note.programme),
          stage: note.column.stage,
          against: note.against.stage,
          text: namesJson(note.text),
        }))
      : [],
    explanations: taken.filled ? from.figures.flatMap((figure) => explanationsOf(taken, figure)) : [],
  };
  return bookSheet.parse(sheet);
}

function explanationsOf({ ids }: Taken, figure: Figure) {
  return figure.derivations.flatMap(({ explanation }, place) =>
    explanation === null
      ? []
      : [
          {
            row: `${ids.get(figure.id)}${place === 0 ? '' : `~${place + 1}`}`,
            text: namesJson(explanation),
          },
        ],
  );
}
