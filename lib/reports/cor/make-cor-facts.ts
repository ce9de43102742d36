import type { Book } from '@/lib/budget/book';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { approvedFigures } from './approved-figures';
import { bookOfYear } from './book-of-year';
import type { CorFacts, CorRunning } from './cor-facts';
import type { CorInput } from './cor-input';
import type { CorMissing } from './cor-missing';
import type { CorPledge } from './cor-pledge';
import { lastYearFacts } from './last-year';
import { nearestBook } from './nearest-book';
import { pledgeOf } from './pledge';
import { pledgesOfTable } from './pledges-of-table';
import { provisionFacts } from './provision';
import { type Runs1823, runs1823 } from './runs-1823';
import { volumeFacts } from './volumes';

/** The facts of the table, or everything that is missing, in the order of the table. */
export type CorResult =
  | { readonly kind: 'facts'; readonly facts: CorFacts }
  | { readonly kind: 'missing'; readonly missing: readonly CorMissing[] };

/**
 * The Controlling Officer's Report table of a calendar year: for each pledge the target, the actuals of the two years
 * before and the plan, beside the financial provision of the book whose year begins in it. Approved months only.
 *
 * Before that book is held, the table is made all the same, from the ledgers of targets and plans and the actuals: it has
 * no provision, and the programme that runs 1823 is named as the nearest book that is held names it. A target, plan or
 * actual that is missing refuses the table; so does a provision that the book, once held, doesn't print.
 *
 * @example corFacts({ year: 2024, … }) // answered within 12 seconds: 80 | 61 | 74 | 80, all of the Estimates 2024–25
 * @example corFacts({ year: 2025, books: [estimates2024], … }) // 80 | 74 | 78 | 80; provision: { kind: 'not-held', book: '2025-26' }
 */
export function corFacts(input: CorInput): CorResult {
  const { year, asAt, knownAt, books } = input;
  const own: FinancialYear = bookOfYear(year);
  const figures = approvedFigures(input.figures, [year - 2, year - 1]);
  const approved = {
    figures: new Map(figures.map((figure) => [figure.month, figure])),
    dueDay: input.dueDay,
    suspensions: input.suspensions,
    today: input.today,
  };
  const measures = pledgesOfTable(input.measures, year);
  const lines = measures.map((measure) => pledgeOf(measure, year, { ...approved, books, book: own }));
  const named = naming(books, own);
  const held = named?.book.id === own ? named : null;
  const provision = held ? provisionFacts(held.book, held.running) : { kind: 'not-held' as const, book: own };
  const missing: CorMissing[] = [
    ...(measures.length === 0 ? [{ kind: 'pledges' as const }] : []),
    ...lines.flatMap((line) => (isMissing(line) ? line : [])),
    ...(isMissing(provision) ? provision : []),
  ];
  const pledges = lines.filter((line): line is CorPledge => !isMissing(line));
  if (missing.length > 0 || isMissing(provision)) return { kind: 'missing', missing };
  return {
    kind: 'facts',
    facts: {
      kind: 'cor',
      year,
      asAt,
      knownAt,
      pledges,
      running: named && runningOf(named),
      provision,
      volumes: volumeFacts(year - 1, own, books, approved),
      lastYear: lastYearFacts(year, pledges, books, held),
      figures,
    },
  };
}

type Naming = { readonly book: Book; readonly running: Runs1823 };

/** The book that names the programme that runs 1823; a book has a programme at least. */
function naming(books: readonly Book[], own: FinancialYear): Naming | null {
  const book = nearestBook(
    books.map((held) => ({ book: held.id, held })),
    own,
  )?.held;
  const running = book && runs1823(books, book);
  return running ? { book, running } : null;
}

function runningOf({ book, running: { head, programme } }: Naming): CorRunning {
  return {
    book: book.id,
    head: { number: head.number, name: head.name, controllingOfficer: head.controllingOfficer },
    programme: { number: programme.number, name: programme.name },
  };
}

function isMissing<Found extends object>(
  found: Found | readonly CorMissing[],
): found is readonly CorMissing[] {
  return Array.isArray(found);
}
