import { absolute, compare, type Fraction, subtract } from '@/lib/exact/fraction';
import type { Book, BookNote, ProgrammeLink } from './book';
import { type FigureOf, provisionOf } from './find-figure';
import { sumTolerance } from './tolerance';
import { inUnit } from './unit';

/** A programme's estimate in one book beside the original of the same year in the next. */
export type Agreement = {
  readonly link: ProgrammeLink;
  readonly estimate: FigureOf<'provision'>;
  readonly original: FigureOf<'provision'>;
  /** Whether they are the same amount. Told in one unit to compare them; neither is converted. */
  readonly agrees: boolean;
  /** Original less estimate, in the original's unit; null where the units can't be compared. */
  readonly difference: Fraction | null;
  /** Whether rounding alone may make the difference: half a unit of each. */
  readonly withinTolerance: boolean;
  /** What was noted of the difference in the later book. */
  readonly note: BookNote | null;
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
    const difference = planned && subtract(original.value, planned);
    const tolerance = sumTolerance(original, [{ sign: 1, figure: estimate }]);
    return [
      {
        link,
        estimate,
        original,
        agrees: difference?.numerator === 0n,
        difference,
        withinTolerance: difference !== null && compare(absolute(difference), tolerance) <= 0,
        note: noteOf(books, link),
      },
    ];

    function find({ book, head, programme }: ProgrammeLink['from'], stage: 'estimate' | 'original') {
      const held = books.find(({ id }) => id === book);
      return held ? provisionOf(held, head, programme, { year: link.from.book, stage }) : null;
    }
  });
}

function noteOf(books: readonly Book[], { from, to }: ProgrammeLink): BookNote | null {
  const notes = books.find(({ id }) => id === to.book)?.notes ?? [];
  return (
    notes.find(
      (note) =>
        note.kind === 'estimate-original' &&
        note.head === to.head &&
        note.programme === to.programme &&
        note.against.year === from.book,
    ) ?? null
  );
}
