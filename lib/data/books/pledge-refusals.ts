import 'server-only';
import type { Book } from '@/lib/budget/book';
import { placeOfFigure } from '@/lib/budget/fault-place';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import { financialYearStart } from '@/lib/calendar/financial-year';
import { compare } from '@/lib/exact/fraction';
import type { BookProblem } from '@/lib/imports/book/book-problem';
import { definitionInForce } from '@/lib/kpi/definition';
import { targetInForce } from '@/lib/kpi/target';
import { valueProblems } from '@/lib/proposals/ledger/value-problems';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import type { Transaction } from '../database';
import { knownBefore } from '../known-by';
import { loadLedgerRows } from '../ledger/load-ledger-rows';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { type BookEntry, entriesOfBook } from './entries-of-book';
import type { TargetTerms } from './ledger-rows';

type Definition = Extract<LedgerEntry, { readonly entry: 'definition' }>;

/**
 * What is wrong with a book's pledges beside the ledger of their measures: a unit or value that isn't the measure's, a
 * printed target that isn't the one that holds. Figures that are held already aren't looked at again.
 */
export async function pledgeRefusals(
  tx: Transaction,
  book: Book,
  terms: readonly TargetTerms[],
  today: Day,
): Promise<readonly BookProblem[]> {
  const held = await tx.bookFigure.findMany({ where: { book: book.id }, select: { figure: true } });
  const there = new Set(held.map(({ figure }) => figure));
  const measures = await loadMeasures(tx, knownBefore(null));
  const ledger = await loadLedgerRows(tx, knownBefore(null));
  const definitions = ledger
    .map(({ entry }) => entry)
    .filter((entry): entry is Definition => entry.entry === 'definition');
  return entriesOfBook(book, terms)
    .filter(({ figure }) => !there.has(figure.id))
    .flatMap((one): BookProblem[] => {
      const measure = measures.find(({ id }) => id === one.figure.subject.measure);
      if (!measure) return [];
      const values = valueProblems(one.entry, definitions, today)
        .filter(({ code }) => code === 'value-range')
        .map(({ facts: { low = '', high = '' } }) => problemOf(one, 'value-range', { low, high }));
      return [...unitProblems(book, measure, one), ...values, ...targetProblems(book, measure, one)];
    });
}

function unitProblems(book: Book, measure: Measure, one: BookEntry): BookProblem[] {
  const { unit } = definitionInForce(measure.definitions, monthOfDay(book.published));
  if (one.figure.unit === (unit === 'score' ? 'score' : '%')) return [];
  return [{ ...problemOf(one, 'pledge-unit', { unit, measure: measure.id }), value: one.figure.unit }];
}

/** A target without a month repeats what holds when the book is published, or when its year begins. */
function targetProblems(book: Book, { targets }: Measure, one: BookEntry): BookProblem[] {
  const { entry, figure, isBrought } = one;
  if (entry.entry !== 'target') return [];
  if (isBrought) {
    const exact = targets.findLast(({ validFrom }) => validFrom === entry.validFrom);
    const isSame =
      !exact || (compare(exact.value, figure.value) === 0 && exact.comparison === entry.comparison);
    return isSame
      ? []
      : [problemOf(one, 'target-held', { held: shortDecimal(exact.value), from: entry.validFrom })];
  }
  const months = [monthOfDay(book.published), financialYearStart(book.id)];
  const holding = months.flatMap((month) => targetInForce(targets, month) ?? []);
  if (holding.some(({ value }) => compare(value, figure.value) === 0)) return [];
  const [last] = holding.slice(-1);
  return [problemOf(one, 'target-otherwise', { held: last ? shortDecimal(last.value) : 'none' })];
}

function problemOf(
  { figure }: BookEntry,
  code: BookProblem['code'],
  facts: BookProblem['facts'],
): BookProblem {
  return { place: placeOfFigure(figure), value: figure.printed, code, facts };
}
