import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { BookJson } from '@/lib/imports/book/book-json';
import { fileOfBook } from '@/lib/imports/book/file-of-book';
import type { Comparison } from '@/lib/kpi/target';
import { knownBefore } from '../known-by';
import { inSnapshot } from '../reads/snapshot';
import { readBooks } from './read-books';

/**
 * A held book as the JSON value of its file: imported again, it says the same. null where no such book is held.
 *
 * @throws Forbidden
 */
export function loadBookFile(person: Person, book: string): Promise<BookJson | null> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => {
    const held = (await readBooks(db, knownBefore(null))).find(({ id }) => id === book);
    if (!held) return null;
    const targets = await db.$queryRaw<{ measure: string; comparison: Comparison; from: Month }[]>`
      SELECT DISTINCT ON (measure) measure, comparison, to_char(valid_from, 'YYYY-MM') AS from FROM measure_target
      WHERE citation_book = ${book} ORDER BY measure, id`;
    return fileOfBook(held, targets);
  });
}
