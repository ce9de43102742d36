import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import type { BookProblem } from '@/lib/imports/book/book-problem';
import type { AuditKind } from '../audit/audit-kinds';
import { database } from '../database';
import { addBook, type BookCounts, type GivenBook } from './add-book';
import { refusalsOf } from './refusals';

/** A file of a book that has been read and checked, and what is to be done with it. */
export type BookImport = GivenBook & {
  readonly source: { readonly name: string; readonly sha256: string };
  readonly dryRun: boolean;
};

export type BookImportResult =
  | { readonly kind: 'done'; readonly dryRun: boolean; readonly book: string; readonly counts: BookCounts }
  | { readonly kind: 'refused'; readonly errors: readonly BookProblem[] };

/**
 * Takes in a book of Estimates, all or nothing, in one transaction with its audit row. A book that is held already is
 * *same*; figures that it lacks are added; one that it holds with another text is refused. With `dryRun` it says what
 * would be added and writes nothing.
 *
 * @throws Forbidden when the person may not
 */
export async function importBook(person: Person, given: BookImport, now: Date): Promise<BookImportResult> {
  ensureMay(person, 'import-book');
  return database().$transaction(async (tx) => {
    // As whoever confirms a proposal does: whatever figures are made from stands still meanwhile.
    await tx.$queryRaw`SELECT 1 FROM data_version FOR UPDATE`;
    const errors = await refusalsOf(tx, given.book, given.targets, hongKongDay(now));
    if (errors.length > 0) return { kind: 'refused', errors };
    const { book, dryRun, source } = given;
    const counts = await addBook(tx, person, given, { now, dryRun });
    const added = Object.fromEntries(Object.entries(counts).map(([part, count]) => [part, count.new]));
    if (!dryRun && Object.values(added).some((count) => count > 0))
      await tx.auditEvent.create({
        data: {
          happenedAt: now,
          kind: 'book-imported' satisfies AuditKind,
          subject: `book ${book.id}`,
          details: { file: source.name, sha256: source.sha256, added },
          personId: person.id,
        },
      });
    return { kind: 'done', dryRun, book: book.id, counts };
  });
}
