import type { Book, Head, Programme } from '@/lib/budget/book';
import { figuresOf, headOf } from '@/lib/budget/find-figure';

/** The head of a book, and its programme that runs the contact centre. */
export type Runs1823 = { readonly head: Head; readonly programme: Programme };

const PROGRAMME_OF_TABLE = /^programme-(\d+)(?:-|$)/;

/**
 * The programme that runs 1823: the one in whose table the pledges are printed (the last of the head where the table is
 * of none); in a book without pledges the one that continues last year's; else the last of the first head.
 *
 * @param books all that are held, the oldest first
 * @example runs1823(books, estimates2024)?.programme.number // 3, the Efficiency Office
 */
export function runs1823(books: readonly Book[], book: Book): Runs1823 | null {
  return byPledges(book) ?? byLink(books, book) ?? lastOf(headOf(book, null));
}

function byPledges(book: Book): Runs1823 | null {
  for (const head of book.heads) {
    const [pledge] = figuresOf(book, head.number, 'pledge');
    if (!pledge) continue;
    const number = PROGRAMME_OF_TABLE.exec(pledge.table)?.[1];
    const programme = head.programmes.find((one) => String(one.number) === number);
    return programme ? { head, programme } : lastOf(head);
  }
  return null;
}

function byLink(books: readonly Book[], book: Book): Runs1823 | null {
  const before = books.findLast(({ id }) => id < book.id);
  const running = before && runs1823(books, before);
  if (!running) return null;
  const link = book.links.find(
    ({ from }) =>
      from.book === before.id &&
      from.head === running.head.number &&
      from.programme === running.programme.number,
  );
  const head = link && headOf(book, link.to.head);
  const programme = head?.programmes.find(({ number }) => number === link?.to.programme);
  return head && programme ? { head, programme } : null;
}

function lastOf(head: Head | null): Runs1823 | null {
  const programme = head?.programmes.at(-1);
  return head && programme ? { head, programme } : null;
}
