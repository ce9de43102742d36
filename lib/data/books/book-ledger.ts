import 'server-only';
import type { Book } from '@/lib/budget/book';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { monthOf } from '@/lib/calendar/month';
import { compare } from '@/lib/exact/fraction';
import { planFor, type Target, targetInForce } from '@/lib/kpi/target';
import { meets } from '@/lib/kpi/verdict';
import type { BookLedgerFigure } from '@/lib/proposals/book-effects';
import type { Measure } from '../ledger/measure';
import type { BookRows } from './book-rows';
import { type BookEntry, entriesOfBook } from './entries-of-book';
import type { TargetTerms } from './ledger-rows';

/** The entries of a book that come into the ledger: those whose rows aren't there yet. */
export function addedEntries(
  book: Book,
  terms: readonly TargetTerms[],
  rows: Pick<BookRows, 'targets' | 'plans' | 'published'>,
): readonly BookEntry[] {
  return entriesOfBook(book, terms).filter(({ entry, isBrought }) => {
    if (!isBrought) return false;
    if (entry.entry === 'target') return rows.targets.some(({ measure }) => measure === entry.measure);
    const added = entry.entry === 'plan' ? rows.plans : rows.published;
    return added.some(({ measure, year }) => measure === entry.measure && year === entry.year);
  });
}

/** The pledges of a book that come into the ledger, and those that stay out because it has another in their place. */
export function bookLedger(
  book: Book,
  terms: readonly TargetTerms[],
  added: readonly BookEntry[],
  measures: readonly Measure[],
): readonly BookLedgerFigure[] {
  return entriesOfBook(book, terms).flatMap(({ figure, isBrought }): BookLedgerFigure[] => {
    if (!isBrought) return [];
    const { measure, column, year } = figure.subject;
    const of = measures.find(({ id }) => id === measure);
    const comesIn = added.some((one) => one.figure.id === figure.id);
    const held = comesIn || !of ? null : heldInstead(book, of, figure);
    if (!comesIn && held === null) return [];
    const targets = [...(of?.targets ?? []), ...own(measure)];
    const target = year === null ? null : targetInForce(targets, monthOf(year, 12));
    const verdict =
      column !== 'actual' || target === null || held !== null
        ? 'none'
        : meets(figure.value, target.comparison, target.value)
          ? 'met'
          : 'not-met';
    return [{ measure, column, year, printed: figure.printed, verdict, held }];
  });

  /** The targets that the book itself brings. */
  function own(measure: string): Target[] {
    return added.flatMap(({ entry, figure }): Target[] =>
      entry.entry === 'target' && entry.measure === measure ? [{ ...entry, value: figure.value }] : [],
    );
  }
}

/** What the ledger has for a printed plan or actual; null where it has the same, or nothing. */
function heldInstead(
  { id }: Book,
  { plans, published }: Measure,
  { subject: { column, year }, value }: BookEntry['figure'],
): string | null {
  if (year === null || column === 'target') return null;
  if (column === 'plan') {
    const plan = planFor(plans, year);
    return plan && compare(plan.value, value) !== 0 ? shortDecimal(plan.value) : null;
  }
  const there = published.findLast((one) => one.year === year && one.citation.book === id);
  return there && compare(there.value, value) !== 0 ? there.printed : null;
}
