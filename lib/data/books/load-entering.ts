import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Book } from '@/lib/budget/book';
import { type Day, firstDay } from '@/lib/calendar/day';
import { type FinancialYear, financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import { knownBefore } from '../known-by';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { inSnapshot } from '../reads/snapshot';
import { readBooks } from './read-books';
import { varianceThreshold } from './variance-threshold';

/** What a book is entered beside. */
export type Entering = {
  /** The books that are held, the oldest first. */
  readonly books: readonly Book[];
  readonly measures: readonly Measure[];
  /** By how many per cent a provision may change without a note. */
  readonly threshold: Fraction;
};

/**
 * What a book is entered beside: the books that are held, the measures, and what asks for a note.
 *
 * @param published the day on which the book was published; null: not said yet, the month before its year
 * @throws Forbidden
 */
export function loadEntering(
  person: Person,
  book: FinancialYear | null,
  published: Day | null,
): Promise<Entering> {
  ensureMay(person, 'propose');
  return inSnapshot(async (db) => {
    const books = await readBooks(db, knownBefore(null));
    const day = published ?? firstDay(book === null ? BEGINNING : addMonths(financialYearStart(book), -1));
    return {
      books,
      measures: await loadMeasures(db, knownBefore(null)),
      threshold: await varianceThreshold(db, day),
    };
  });
}

const BEGINNING = '2000-01' as ReturnType<typeof addMonths>;
