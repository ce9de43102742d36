import type { Fraction } from '@/lib/exact/fraction';
import type { Book } from './book';
import { percentChange } from './change';
import { columnsOf, type FigureOf, figuresOf, provisionOf } from './find-figure';

/** A printed change of a provision, and the same change from the two printed provisions, exact. */
export type ProvisionChange = {
  readonly figure: FigureOf<'change'>;
  /** In per cent, unrounded; null where a provision isn't printed or the base is zero or less. */
  readonly percent: Fraction | null;
  /** Whether it is against the column before it: printed beside the figure, the others below it with their base named. */
  readonly againstColumnBefore: boolean;
};

/**
 * The printed changes of a head's provisions and of its programmes', in the order of the document.
 *
 * @example from 20.4 to 22.7: printed `+11.3%`, percent 2300/204
 */
export function changesOf(book: Book, head: string): readonly ProvisionChange[] {
  const columns = columnsOf(book, head).map(({ year, stage }) => `${year} ${stage}`);
  return figuresOf(book, head, 'change').map((figure) => {
    const { programme, year, stage, against } = figure.subject;
    const later = provisionOf(book, head, programme, { year, stage });
    const earlier = provisionOf(book, head, programme, against);
    const place = columns.indexOf(`${year} ${stage}`);
    return {
      figure,
      percent: later && earlier && percentChange(later.value, earlier.value),
      againstColumnBefore: columns[place - 1] === `${against.year} ${against.stage}`,
    };
  });
}
