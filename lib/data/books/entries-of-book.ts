import type { Book } from '@/lib/budget/book';
import { type FigureOf, figuresOf } from '@/lib/budget/find-figure';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { monthOfDay } from '@/lib/calendar/day';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { placeOfPledge, type TargetTerms } from './ledger-rows';

type Entry = Extract<LedgerEntry, { readonly entry: 'target' | 'plan' | 'published' }>;

/** A printed pledge as the entry of the ledger that it makes. */
export type BookEntry = {
  readonly figure: FigureOf<'pledge'>;
  readonly entry: Entry;
  /** Whether it goes into the ledger: a target of which no month is said repeats what holds. */
  readonly isBrought: boolean;
};

/**
 * What a book prints of the pledges, as entries of the ledger: so they are judged as any other entry is.
 *
 * @example entriesOfBook(book, []).filter(({ isBrought }) => isBrought).map(({ entry }) => entry.entry) // no 'target'
 */
export function entriesOfBook(book: Book, terms: readonly TargetTerms[]): readonly BookEntry[] {
  return book.heads
    .flatMap(({ number }) => figuresOf(book, number, 'pledge'))
    .flatMap((figure): BookEntry[] => {
      const entry = entryOf(book, figure, terms);
      const isBrought =
        figure.subject.column !== 'target' || terms.some((one) => one.measure === figure.subject.measure);
      return entry === null ? [] : [{ figure, entry, isBrought }];
    });
}

function entryOf(book: Book, figure: FigureOf<'pledge'>, terms: readonly TargetTerms[]): Entry | null {
  const { measure, column, year } = figure.subject;
  const [value, citation] = [
    shortDecimal(figure.value),
    { book: book.id, place: placeOfPledge(book, figure) },
  ];
  if (column === 'target') {
    const holds = terms.find((one) => one.measure === measure);
    const validFrom = holds?.from ?? monthOfDay(book.published);
    return {
      entry: 'target',
      measure,
      validFrom,
      value,
      comparison: holds?.comparison ?? 'at-least',
      citation,
    };
  }
  if (year === null) return null;
  if (column === 'plan') return { entry: 'plan', measure, year, value, citation };
  const { printed, halfUnit, precisionReason } = figure;
  return {
    entry: 'published',
    measure,
    year,
    printed,
    halfUnit: shortDecimal(halfUnit),
    precisionReason: precisionReason.en,
    citation,
    published: book.published,
  };
}
