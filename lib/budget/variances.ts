import { absolute, compare, type Fraction } from '@/lib/exact/fraction';
import type { Book, BookNote } from './book';
import { yearAtStage } from './book-years';
import { percentChange } from './change';
import { type FigureOf, provisionOf } from './find-figure';
import type { Stage, YearStage } from './stage';
import { inUnit } from './unit';

/** Two columns of a provision, how far they are apart, and what was noted of that. */
export type Variance = {
  readonly head: string;
  /** null: the head as a whole. */
  readonly programme: number | null;
  readonly column: YearStage;
  readonly against: YearStage;
  readonly later: FigureOf<'provision'>;
  readonly earlier: FigureOf<'provision'>;
  /** In per cent, exact; null from nothing. */
  readonly percent: Fraction | null;
  /** Whether it is further than the threshold, so that a note is asked for. */
  readonly asks: boolean;
  readonly note: BookNote | null;
};

/** What is compared: the new estimate with the revised, the revised with the original. */
export const VARIANCE_STAGES = [
  ['estimate', 'revised'],
  ['revised', 'original'],
] as const satisfies readonly (readonly [Stage, Stage])[];

/**
 * The changes of each programme's provision and of each head's, told exactly from the two printed amounts. A note is asked
 * for strictly above the threshold; from nothing to something it always is.
 *
 * @param threshold in per cent, either way
 * @example 195.2 → 251.1 is +28.63…%: above 10, a note is asked for; exactly +10% asks for none
 */
export function variancesOf(book: Book, threshold: Fraction): readonly Variance[] {
  return book.heads.flatMap(({ number: head, programmes }) =>
    [...programmes.map((programme) => programme.number), null].flatMap((programme) =>
      VARIANCE_STAGES.flatMap(([stage, before]): Variance[] => {
        const column = { year: yearAtStage(book.id, stage), stage };
        const against = { year: yearAtStage(book.id, before), stage: before };
        const later = provisionOf(book, head, programme, column);
        const earlier = provisionOf(book, head, programme, against);
        if (!later || !earlier) return [];
        const base = inUnit(earlier.value, earlier.unit, later.unit) ?? earlier.value;
        const percent = percentChange(later.value, base);
        const asks =
          percent === null ? compare(later.value, base) !== 0 : compare(absolute(percent), threshold) > 0;
        const note =
          book.notes.find(
            (one) =>
              one.kind === 'variance' &&
              one.head === head &&
              one.programme === programme &&
              same(one.column, column) &&
              same(one.against, against),
          ) ?? null;
        return [{ head, programme, column, against, later, earlier, percent, asks, note }];
      }),
    ),
  );
}

function same(a: YearStage, b: YearStage): boolean {
  return a.year === b.year && a.stage === b.stage;
}
