import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Book } from '@/lib/budget/book';
import { startOfHongKongDay } from '@/lib/calendar/hong-kong';
import type { Transaction } from '../database';
import { type BookPart, bookRows } from './book-rows';
import { dateOf } from './figure-rows';
import type { TargetTerms } from './ledger-rows';
import { missingRows } from './missing-rows';

/** A book that has been checked, and the file that it is from (null: it ships with the product, or was proposed). */
export type GivenBook = {
  readonly book: Book;
  readonly targets: readonly TargetTerms[];
  readonly source: { readonly name: string; readonly sha256: string } | null;
};

/** How a book comes in: from when its notes are known, and the proposal that it was confirmed by. */
export type BookArrival = {
  readonly now: Date;
  readonly proposalId?: bigint;
  /** Counts what would be added and writes nothing. */
  readonly dryRun?: boolean;
};

/** How many rows of each part of a book were added, and how many are there already. */
export type BookCounts = Readonly<Record<BookPart, { readonly new: number; readonly same: number }>>;

/**
 * Adds what of a book isn't there yet, and never touches what is: a figure that a person has corrected stays corrected.
 * Everything is known from the day the book was published, but for notes, which no book prints: from when they came. The
 * first target of a measure that ships with the product is known without beginning.
 */
export async function addBook(
  tx: Transaction,
  author: Pick<Person, 'id'>,
  { book, targets, source }: GivenBook,
  { now, proposalId, dryRun = false }: BookArrival,
): Promise<BookCounts> {
  const all = bookRows(book, targets);
  const added = await missingRows(tx, book.id, all);
  if (!dryRun) {
    const by = { authorId: author.id, ...(proposalId === undefined ? {} : { proposalId }) };
    const known = { knownAt: startOfHongKongDay(book.published), ...by };
    const from = source ? { sourceFile: source.name, sourceSha256: source.sha256 } : {};
    await tx.estimatesBook.createMany({
      data: [{ book: book.id, published: dateOf(book.published), ...from, ...known }],
      skipDuplicates: true,
    });
    await tx.bookHead.createMany({ data: added.heads });
    await tx.bookProgramme.createMany({ data: added.programmes });
    await tx.bookLine.createMany({ data: added.lines });
    await tx.bookPlace.createMany({ data: added.places });
    await tx.bookFootnote.createMany({ data: added.footnotes });
    await tx.bookFigure.createMany({ data: added.figures.map((row) => ({ ...row, ...known })) });
    await tx.programmeLink.createMany({ data: added.links.map((row) => ({ ...row, ...known })) });
    await tx.bookNote.createMany({ data: added.notes.map((row) => ({ ...row, knownAt: now, ...by })) });
    const isShipped = source === null && proposalId === undefined;
    const earlier = new Set((await tx.measureTarget.findMany()).map(({ measure }) => measure));
    const targetRows = added.targets.map((row) => ({
      ...row,
      ...known,
      ...(isShipped && !earlier.has(row.measure) ? { knownAt: null } : {}),
    }));
    await tx.measureTarget.createMany({ data: targetRows });
    await tx.measurePlan.createMany({ data: added.plans.map((row) => ({ ...row, ...known })) });
    await tx.publishedFigure.createMany({ data: added.published.map((row) => ({ ...row, ...known })) });
  }
  const counts = Object.entries(all).map(([part, rows]) => {
    const fresh = added[part as BookPart].length;
    return [part, { new: fresh, same: rows.length - fresh }];
  });
  return Object.fromEntries(counts) as BookCounts;
}
