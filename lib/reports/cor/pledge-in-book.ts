import type { Book } from '@/lib/budget/book';
import { type FigureOf, figuresOf } from '@/lib/budget/find-figure';

/** What a book prints of a pledge in a column of its table of targets; null where it doesn't. A target has no year. */
export function pledgeInBook(
  book: Book,
  measure: string,
  column: 'target' | 'actual' | 'plan',
  year: number | null,
): FigureOf<'pledge'> | null {
  return (
    book.heads
      .flatMap(({ number }) => figuresOf(book, number, 'pledge'))
      .find(
        ({ subject }) =>
          subject.measure === measure && subject.column === column && (subject.year ?? null) === year,
      ) ?? null
  );
}
