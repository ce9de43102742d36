import type { Book } from './book';
import type { BookFault } from './book-fault';
import { checkColumn } from './check-column';
import { checkSubject } from './check-subject';
import { placeOfFigure } from './fault-place';
import { repeated } from './repeated';
import { subjectKey } from './subject-key';

/** What is wrong with what figures say they are: the same one twice, of something the book doesn't have, of another book. */
export function checkFigures(book: Book): readonly BookFault[] {
  const heads = new Map(book.heads.map((head) => [head.number, head]));
  const tables = new Set(book.tables.map(({ head, code }) => `${head} ${code}`));
  const keyed = book.figures.flatMap((figure) => {
    const key = subjectKey(figure);
    return key === null ? [] : [{ figure, key }];
  });
  return [
    ...repeated(book.figures, ({ id }) => id).map(
      ({ thing, first }): BookFault => ({
        place: placeOfFigure(thing),
        value: thing.id,
        code: 'duplicate-figure',
        facts: { table: first.table },
      }),
    ),
    ...repeated(keyed, ({ key }) => key)
      .filter(({ thing, first }) => thing.figure.id !== first.figure.id)
      .map(
        ({ thing, first }): BookFault => ({
          place: placeOfFigure(thing.figure),
          value: thing.figure.printed,
          code: 'figure-twice',
          facts: { first: first.figure.id, firstPrinted: first.figure.printed },
        }),
      ),
    ...book.figures.flatMap((figure): readonly BookFault[] => {
      const head = heads.get(figure.head);
      const place = placeOfFigure(figure);
      if (!head) return [{ place, value: figure.head, code: 'unknown-head', facts: {} }];
      const table: BookFault = { place, value: figure.table, code: 'unknown-table', facts: {} };
      return [
        ...(tables.has(`${figure.head} ${figure.table}`) ? [] : [table]),
        ...checkSubject(head, figure),
        ...checkColumn(book.id, figure),
      ];
    }),
  ];
}
