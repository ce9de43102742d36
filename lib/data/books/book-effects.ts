import 'server-only';
import { estimateAgreements } from '@/lib/budget/agreement';
import type { Book, ProgrammeLink } from '@/lib/budget/book';
import { reconcile, type Status } from '@/lib/budget/reconcile';
import { programmeSeries } from '@/lib/budget/series';
import { type HeadProgramme, unlinkedProgrammes } from '@/lib/budget/unlinked';
import type { Day } from '@/lib/calendar/day';
import type { BookAgreement, BookEffects } from '@/lib/proposals/book-effects';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import type { Transaction } from '../database';
import { knownBefore } from '../known-by';
import { ledgerEffects } from '../ledger/ledger-effects';
import { loadMeasures } from '../ledger/load-measures';
import type { WorkOut } from '../proposals/work';
import { addedEntries, bookLedger } from './book-ledger';
import { bookRows } from './book-rows';
import type { TargetTerms } from './ledger-rows';
import { missingRows } from './missing-rows';
import { readBooks } from './read-books';

/** What a checked book would change as things are: rows, checks, agreements with the last book, breaks, the ledger  and what follows from it. */
export async function bookEffects(
  tx: Transaction,
  book: Book,
  targets: readonly TargetTerms[],
  today: Day,
): Promise<WorkOut<BookEffects>> {
  const held = await readBooks(tx, knownBefore(null));
  const rows = await missingRows(tx, book.id, bookRows(book, targets));
  const added = addedEntries(book, targets, rows);
  const ledger = await ledgerEffects(
    tx,
    added.map(({ entry }) => entry),
    today,
  );
  const measuresNow = await loadMeasures(tx, knownBefore(null));
  const books = [...held, book].sort((a, b) => (a.id < b.id ? -1 : 1));
  const followsFrom = ({ measures, reports }: LedgerEffects) => ({ measures, reports });
  return async () => ({
    kind: 'book',
    book: book.id,
    published: book.published,
    added: Object.fromEntries(Object.entries(rows).map(([part, fresh]) => [part, fresh.length])),
    statuses: statusesOf(book),
    agreements: agreementsOf(books, book),
    breaks: breaksOf(books, book),
    ledger: bookLedger(book, targets, added, measuresNow),
    follows: followsFrom(await ledger()),
    unlinked: unlinkedOf(held, book),
  });
}

function statusesOf(book: Book): BookEffects['statuses'] {
  const counts: Record<Status, number> = {
    exact: 0,
    'within-tolerance': 0,
    explained: 0,
    printed: 0,
    beyond: 0,
  };
  for (const { status } of reconcile(book)) counts[status] += 1;
  return counts;
}

function nameOf(books: readonly Book[], { book, head, programme }: ProgrammeLink['to']) {
  const heads = books.find(({ id }) => id === book)?.heads;
  const found = heads
    ?.find(({ number }) => number === head)
    ?.programmes.find(({ number }) => number === programme);
  return found?.name ?? { en: '', 'zh-Hant': '', 'zh-Hans': '' };
}

function agreementsOf(books: readonly Book[], book: Book): readonly BookAgreement[] {
  return estimateAgreements(books)
    .filter(({ link }) => link.to.book === book.id)
    .map(({ link, estimate, original, agrees, withinTolerance, note }) => ({
      from: { ...link.from },
      to: { head: link.to.head, programme: link.to.programme },
      name: nameOf(books, link.to),
      year: estimate.subject.year,
      estimate: estimate.printed,
      original: original.printed,
      standing: agrees ? 'agree' : withinTolerance ? 'within-tolerance' : 'differ',
      note: note?.text ?? null,
    }));
}

function breaksOf(books: readonly Book[], book: Book): BookEffects['breaks'] {
  return book.heads.flatMap(({ number: head, programmes }) =>
    programmes.flatMap(({ number: programme, name }) =>
      programmeSeries(books, { book: book.id, head, programme })
        .filter(({ broken, best }) => broken && best?.book === book.id)
        .map(({ year }) => ({ name, year })),
    ),
  );
}

function unlinkedOf(books: readonly Book[], book: Book): BookEffects['unlinked'] {
  const { lastBook, last, own } = unlinkedProgrammes(books, book);
  const told = ({ head, programme: { number, name } }: HeadProgramme) => ({ head, number, name });
  return { lastBook: lastBook?.id ?? null, last: last.map(told), own: own.map(told) };
}
