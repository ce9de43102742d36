import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import type { PublicEvent } from '@/lib/kpi/stated';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { readEvents } from '../stated/read-events';
import { readBooks } from './read-books';

export type BooksAnswer = {
  /** The books that are held, the oldest first; a book's links lead to those before it. */
  readonly books: readonly Book[];
  readonly measures: readonly Measure[];
  /** What happened at 1823. */
  readonly events: readonly PublicEvent[];
  readonly asAt: Day;
};

/**
 * The books of Estimates as they were known, whole, from one state of the database.
 *
 * @throws Forbidden when the person may not read this
 */
export function loadBooks(person: Person, moment: Moment): Promise<BooksAnswer> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => ({
    books: await readBooks(db, before(moment)),
    measures: await loadMeasures(db, before(moment)),
    events: await readEvents(db, before(moment)),
    asAt: effectiveDay(moment),
  }));
}
