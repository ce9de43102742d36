import type { Fraction } from '@/lib/exact/fraction';
import { contains, type Interval, intervalOf } from '@/lib/exact/interval';
import type { Citation } from './citation';

/** A measure's figure for a calendar year as a book of Estimates prints it: `74`, to within half a unit of 0.5. */
export type PublishedFigure = {
  readonly measure: string;
  readonly year: number;
  readonly printed: string;
  readonly value: Fraction;
  readonly halfUnit: Fraction;
  readonly citation: Citation;
};

/** What the figure stands for: 74 is 73.5 ≤ x < 74.5. */
export function publishedInterval(figure: PublishedFigure): Interval {
  return intervalOf(figure.value, figure.halfUnit);
}

/** Whether an exact value would be printed as the figure is. */
export function agrees(figure: PublishedFigure, value: Fraction): boolean {
  return contains(publishedInterval(figure), value);
}

/** The figure of one measure for a calendar year, or null; of two for the same year the later in the list stands. */
export function publishedFor(published: readonly PublishedFigure[], year: number): PublishedFigure | null {
  return published.findLast((figure) => figure.year === year) ?? null;
}
