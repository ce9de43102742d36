import { compare } from '@/lib/exact/fraction';
import type { Book, ProgrammeLink } from './book';
import { type FigureOf, provisionOf } from './find-figure';
import { inUnit } from './unit';

/** A programme's estimate in one book beside the original of the same year in the next. */
export type Agreement = {
  readonly link: ProgrammeLink;
  readonly estimate: FigureOf<'provision'>;
  readonly original: FigureOf<'provision'>;
  /** Whether they are the same amount. Told in one unit to compare them; neither is converted. */
  readonly agrees: boolean;
};

/**
 * What one book planned for its year, held against what the next prints as that year's original: they should be the same
 * amount. Only along links that say a programme `continues`; a pair of which one isn't printed isn't listed.
 *
 * @param books all that are held, the oldest first
 */
export function estimateAgreements(books: readonly Book[]): readonly Agreement[] {
  const links = books.flatMap((book) => book.links).filter(({ relation }) => relation === 'continues');
  return links.flatMap((link): Agreement[] => {
    const [estimate, original] = [find(link.from, 'estimate'), find(link.to, 'original')];
    if (!estimate || !original) return [];
    const planned = inUnit(estimate.value, estimate.unit, original.unit);
    return [{ link, estimate, original, agrees: planned !== null && compare(planned, original.value) === 0 }];

    function find({ book, head, programme }: ProgrammeLink['from'], stage: 'estimate' | 'original') {
      const held = books.find(({ id }) => id === book);
      return held ? provisionOf(held, head, programme, { year: link.from.book, stage }) : null;
    }
  });
}
