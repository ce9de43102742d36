import type { Book } from '@/lib/budget/book';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import type { CorInput } from '../cor-input';
import { givenInput, givenYear } from './given-input';

/** The made-up book of 2025–26, in which Head 47 prints the pledges. */
export const BOOK_2025_26: Book = bookOfFile(bookFile.parse(nextBook())).book;

/** The same before its pledges and volumes are written: it prints money alone. */
export const MONEY_2025_26: Book = {
  ...BOOK_2025_26,
  figures: BOOK_2025_26.figures.filter(({ subject }) => !['pledge', 'volume'].includes(subject.kind)),
};

/** What the table of 2025 is made from while its own book prints money alone: plans of 2025 as those of 2024. */
export function givenDraftOf2025(other: Partial<CorInput> = {}): CorInput {
  const input = givenInput(2025, { books: [BOOK_2024_25, MONEY_2025_26], ...other });
  return {
    ...input,
    measures: input.measures.map((measure) => ({
      ...measure,
      plans: [...measure.plans, ...measure.plans.map((plan) => ({ ...plan, year: 2025 }))],
    })),
  };
}

/** What the table of 2025 is made from before its book is published: the months of 2024, and plans. */
export function givenBeforeBookOf2025(other: Partial<CorInput> = {}): CorInput {
  return givenDraftOf2025({ books: [BOOK_2024_25], figures: givenYear(2024), ...other });
}
