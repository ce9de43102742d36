import type { Book } from './book';
import type { BookFault } from './book-fault';
import { placeOfFigure, placeOfHead } from './fault-place';

/** A mark without a footnote, a mark that one figure carries twice, a footnote whose mark no figure of its head carries. */
export function checkFootnotes(book: Book): readonly BookFault[] {
  const key = (head: string, mark: string) => `${head} ${mark}`;
  const known = new Set(book.footnotes.map(({ head, mark }) => key(head, mark)));
  const used = new Set<string>();
  const atFigures = book.figures.flatMap((figure) =>
    figure.footnotes.flatMap((mark, place): BookFault[] => {
      used.add(key(figure.head, mark));
      const at = { place: placeOfFigure(figure), value: mark, facts: {} };
      if (!known.has(key(figure.head, mark))) return [{ ...at, code: 'unknown-footnote' }];
      return figure.footnotes.indexOf(mark) < place ? [{ ...at, code: 'footnote-twice' }] : [];
    }),
  );
  const unused = book.footnotes
    .filter(({ head, mark }) => !used.has(key(head, mark)))
    .map(
      ({ head, mark }): BookFault => ({
        place: placeOfHead(head),
        value: mark,
        code: 'footnote-unused',
        facts: {},
      }),
    );
  return [...atFigures, ...unused];
}
