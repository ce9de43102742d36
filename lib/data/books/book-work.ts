import 'server-only';
import { placeOfFigure } from '@/lib/budget/fault-place';
import type { Day } from '@/lib/calendar/day';
import type { BookProblem } from '@/lib/imports/book/book-problem';
import { type ParsedBook, parseBookJson } from '@/lib/imports/book/parse-book';
import { standingOf } from '@/lib/proposals/ledger/relation';
import type { ProposedOf } from '@/lib/proposals/proposed';
import type { Transaction } from '../database';
import { knownBefore } from '../known-by';
import { loadLedgerRows } from '../ledger/load-ledger-rows';
import type { ProposalWork } from '../proposals/work';
import { addBook } from './add-book';
import { bookEffects } from './book-effects';
import { entriesOfBook } from './entries-of-book';
import { readBooks } from './read-books';
import { refusalsOf } from './refusals';
import { unnoted } from './unnoted';
import { varianceThreshold } from './variance-threshold';

type Given = Extract<ParsedBook, { kind: 'book' }>;

/**
 * A whole book of Estimates, proposed: it is held against its own arithmetic, the last book and what is stored, and comes
 * in as one, known from the day on which it was published. A book that is held already isn't entered again.
 */
export const bookWork: ProposalWork<'book'> = {
  subject: ({ file }) => {
    const named = typeof file === 'object' && file !== null && 'book' in file ? file.book : null;
    return typeof named === 'string' && /^[0-9-]{7}$/.test(named) ? named : '?';
  },
  problems: async (tx, { file }, { today }) => {
    const parsed = parseBookJson(file);
    return parsed.kind === 'errors' ? parsed.errors : obstacles(tx, parsed, today);
  },
  effects: (tx, proposed, { today }) => {
    const { book, file } = read(proposed);
    return bookEffects(tx, book, file.targets, today);
  },
  write: async (tx, proposed, { proposalId, authorId, knownAt }) => {
    const { book, file } = read(proposed);
    const given = { book, targets: file.targets, source: null };
    await addBook(tx, { id: authorId }, given, { now: knownAt, proposalId });
  },
};

async function obstacles(
  tx: Transaction,
  { book, file }: Given,
  today: Day,
): Promise<readonly BookProblem[]> {
  const there = await tx.estimatesBook.findMany({ where: { book: book.id } });
  if (there.length > 0)
    return [{ place: `book ${book.id}`, value: book.id, code: 'already-held', facts: {} }];
  const held = await readBooks(tx, knownBefore(null));
  return [
    ...(await refusalsOf(tx, book, file.targets, today)),
    ...(await backdated(tx, { book, file }, today)),
    ...unnoted(held, book, await varianceThreshold(tx, book.published)),
  ];
}

/** Targets that would change what was valid: a book gives no reason, so they go through the measure's ledger. */
async function backdated(
  tx: Transaction,
  { book, file }: Pick<Given, 'book' | 'file'>,
  today: Day,
): Promise<readonly BookProblem[]> {
  const ledger = (await loadLedgerRows(tx, knownBefore(null))).map(({ entry }) => entry);
  return entriesOfBook(book, file.targets).flatMap(({ figure, entry, isBrought }): BookProblem[] => {
    if (!isBrought || entry.entry !== 'target') return [];
    if (standingOf(entry, ledger, today).relation !== 'backdated') return [];
    const facts = { from: entry.validFrom };
    return [{ place: placeOfFigure(figure), value: figure.printed, code: 'target-backdated', facts }];
  });
}

/** Only what has no problems is asked for its effects, and written. */
function read({ file }: ProposedOf<'book'>): Given {
  const parsed = parseBookJson(file);
  if (parsed.kind !== 'book') throw new Error(`not a book: ${parsed.errors[0]?.code}`);
  return parsed;
}
