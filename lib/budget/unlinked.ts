import type { Book, Programme } from './book';

/** A programme, and the head that it is of. */
export type HeadProgramme = { readonly head: string; readonly programme: Programme };

/**
 * The programmes that no link speaks of: of the last book those that nothing leads from, of this one those that nothing leads
 * to. Their series end, or begin anew, and nothing holds their estimate and original against each other.
 *
 * @param held the books that are held; those after `book` don't matter
 * @example unlinkedProgrammes([book2024], withoutLinks).last.length // 3
 */
export function unlinkedProgrammes(
  held: readonly Book[],
  book: Book,
): {
  readonly lastBook: Book | null;
  readonly last: readonly HeadProgramme[];
  readonly own: readonly HeadProgramme[];
} {
  const lastBook = held
    .filter(({ id }) => id < book.id)
    .reduce<Book | null>((last, one) => (last === null || one.id > last.id ? one : last), null);
  if (lastBook === null) return { lastBook, last: [], own: [] };
  const { links } = book;
  return {
    lastBook,
    last: programmesOf(lastBook).filter(
      ({ head, programme: { number } }) =>
        !links.some(
          ({ from }) => from.book === lastBook.id && from.head === head && from.programme === number,
        ),
    ),
    own: programmesOf(book).filter(
      ({ head, programme: { number } }) =>
        !links.some(({ to }) => to.head === head && to.programme === number),
    ),
  };
}

function programmesOf({ heads }: Book): readonly HeadProgramme[] {
  return heads.flatMap(({ number: head, programmes }) =>
    programmes.map((programme) => ({ head, programme })),
  );
}
