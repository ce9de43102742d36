import type { Book } from '@/lib/budget/book';
import { type FigureOf, figuresOf } from '@/lib/budget/find-figure';
import { monthOf } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { divide, multiply, whole } from '@/lib/exact/fraction';
import { roundTo } from '@/lib/exact/round';
import { amountIn, periodCounts } from '@/lib/kpi/period-counts';
import type { CorVolume, CorVolumes } from './cor-facts';
import { nearestBook } from './nearest-book';
import { sourceOf } from './source';
import type { ApprovedMonths } from './year-figures';

/** Where no book states a volume: to the nearest thousand. */
const USUAL_STEP = 1000n;

/** What the months count for each volume that the document states. */
const QUANTITIES = { calls: 'calls_offered', written: 'written_contacts' } as const;

type VolumeOf = keyof typeof QUANTITIES;

/**
 * The calls and written contacts of a calendar year: what a book prints for it, else what its twelve approved months add
 * up to, rounded as the newest book that states such a figure rounds it. null where neither is there.
 *
 * The document doesn't print which count its calls are; from months they are the calls offered.
 *
 * @example 2 807 412 calls offered in the twelve months: rounded 2807000n, step 1000n
 */
export function volumeFacts(
  year: number,
  own: string,
  books: readonly Book[],
  approved: ApprovedMonths,
): CorVolumes {
  const period = periodOf('calendar-year', monthOf(year, 12));
  const [counts] = periodCounts(approved.figures, [period], approved);
  return { year, calls: volumeOf('calls'), written: volumeOf('written') };

  function volumeOf(of: VolumeOf): CorVolume | null {
    const stated = books.flatMap((book) => volumesIn(book, of));
    const step = stepOf(nearestBook(stated, own)?.figure);
    const found = nearestBook(
      stated.filter(({ figure }) => figure.subject.year === year),
      own,
    );
    if (found) {
      const value = roundTo(found.figure.value, 0).numerator;
      return { rounded: value, value, step, source: sourceOf(found.held, found.figure) };
    }
    const value = counts ? amountIn(counts.totals[QUANTITIES[of]]) : null;
    return value === null
      ? null
      : { rounded: roundedTo(value, step), value, step, source: { kind: 'months', year } };
  }
}

type Stated = { readonly book: string; readonly held: Book; readonly figure: FigureOf<'volume'> };

function volumesIn(held: Book, of: VolumeOf): readonly Stated[] {
  return held.heads
    .flatMap(({ number }) => figuresOf(held, number, 'volume'))
    .filter(({ subject }) => subject.of === of)
    .map((figure) => ({ book: held.id, held, figure }));
}

/** A figure printed to within 500 either way is one of whole thousands. */
function stepOf(figure: FigureOf<'volume'> | undefined): bigint {
  if (!figure) return USUAL_STEP;
  const step = multiply(figure.halfUnit, whole(2n));
  return step.denominator === 1n && step.numerator > 0n ? step.numerator : 1n;
}

/** To the nearest multiple of `step`, half away from zero. */
function roundedTo(value: bigint, step: bigint): bigint {
  const steps = divide(whole(value), whole(step));
  return steps ? roundTo(steps, 0).numerator * step : value;
}
