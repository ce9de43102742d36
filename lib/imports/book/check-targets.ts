import type { Book } from '@/lib/budget/book';
import { repeated } from '@/lib/budget/repeated';
import type { BookFile } from './book-file';
import type { BookProblem } from './book-problem';

/**
 * Whether each target that the file says holds from a month on is printed in the book, and said once. A printed
 * target that the file says nothing of is fine: it repeats what holds.
 */
export function checkTargets({ targets }: BookFile, book: Book): readonly BookProblem[] {
  const printed = new Set(
    book.figures.flatMap(({ subject }) =>
      subject.kind === 'pledge' && subject.column === 'target' ? [subject.measure] : [],
    ),
  );
  const problem = (measure: string, code: BookProblem['code']): BookProblem => ({
    place: `targets, measure ${measure}`,
    value: measure,
    code,
    facts: {},
  });
  return [
    ...targets
      .filter(({ measure }) => !printed.has(measure))
      .map(({ measure }) => problem(measure, 'target-not-printed')),
    ...repeated(targets, ({ measure }) => measure).map(({ thing }) => problem(thing.measure, 'target-twice')),
  ];
}
