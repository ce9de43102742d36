import type { FinancialYear } from '@/lib/calendar/financial-year';
import { approvedFigures } from './approved-figures';
import { bookOfYear } from './book-of-year';
import type { CorFacts } from './cor-facts';
import type { CorInput } from './cor-input';
import type { CorMissing } from './cor-missing';
import type { CorPledge } from './cor-pledge';
import { lastYearFacts } from './last-year';
import { pledgeOf } from './pledge';
import { provisionFacts } from './provision';
import { runs1823 } from './runs-1823';
import { volumeFacts } from './volumes';

/** The facts of the table, or everything that is missing, in the order of the table. */
export type CorResult =
  | { readonly kind: 'facts'; readonly facts: CorFacts }
  | { readonly kind: 'missing'; readonly missing: readonly CorMissing[] };

/**
 * The Controlling Officer's Report table of a calendar year: for each pledge the target, the actuals of the two years
 * before and the plan, beside the financial provision of the book whose year begins in it. Approved months only.
 *
 * @example corFacts({ year: 2024, … }) // answered within 12 seconds: 80 | 61 | 74 | 80, all of the Estimates 2024–25
 */
export function corFacts(input: CorInput): CorResult {
  const { year, asAt, knownAt, books } = input;
  const own: FinancialYear = bookOfYear(year);
  const figures = approvedFigures(input.figures, [year - 2, year - 1]);
  const approved = {
    figures: new Map(figures.map((figure) => [figure.month, figure])),
    dueDay: input.dueDay,
    today: input.today,
  };
  const measures = input.measures.filter(({ kind }) => kind === 'pledge');
  const lines = measures.map((measure) => pledgeOf(measure, year, { ...approved, books, book: own }));
  const book = books.find(({ id }) => id === own) ?? null;
  const running = book && runs1823(books, book);
  const provision = book && running ? provisionFacts(book, running) : null;
  const missing: CorMissing[] = [
    ...(measures.length === 0 ? [{ kind: 'pledges' as const }] : []),
    ...lines.flatMap((line) => (isMissing(line) ? line : [])),
    ...(provision === null ? [{ kind: 'book' as const, book: own }] : isMissing(provision) ? provision : []),
  ];
  const pledges = lines.filter((line): line is CorPledge => !isMissing(line));
  if (missing.length > 0 || !book || !running || !provision || isMissing(provision))
    return { kind: 'missing', missing };
  return {
    kind: 'facts',
    facts: {
      kind: 'cor',
      year,
      asAt,
      knownAt,
      pledges,
      provision,
      volumes: volumeFacts(year - 1, own, books, approved),
      lastYear: lastYearFacts(year, pledges, books, book, running),
      figures,
    },
  };
}

function isMissing<Found extends object>(
  found: Found | readonly CorMissing[],
): found is readonly CorMissing[] {
  return Array.isArray(found);
}
