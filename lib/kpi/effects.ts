import { type Month, monthRange } from '@/lib/calendar/month';
import { type Period, periodOf } from '@/lib/calendar/periods';
import { compare } from '@/lib/exact/fraction';
import { type Attainment, type AttainmentInput, attainmentSeries } from './attainment';
import type { Counts } from './counts';

/** One period's attainment as it stands, and as it would be. */
export type Effect = { readonly before: Attainment; readonly after: Attainment };

/**
 * What one month's counts, once approved, change for a measure: every period that holds the month and would have another
 * value, verdict, reason or agreement with what was published. Rolling and to-date periods go as far as there are figures.
 *
 * Month, quarter, calendar and financial year come first, then those to date, then rolling ones, each in order.
 *
 * @param input with the figures as they stand
 * @example effectsOf(input, '2023-10', counts)[0] // { before: October as approved, after: October as corrected }
 */
export function effectsOf(input: AttainmentInput, month: Month, counts: Counts): readonly Effect[] {
  const stands = input.figures.get(month);
  const standing = stands === undefined ? 'final' : 'revised';
  const figures = new Map(input.figures);
  figures.set(month, { month, counts, standing, revision: (stands?.revision ?? 0) + 1 });
  const last = [...figures.keys()].reduce((latest, one) => (one > latest ? one : latest), month);
  const periods = periodsWith(month, last);
  const after = attainmentSeries({ ...input, figures }, periods);
  return attainmentSeries(input, periods).flatMap((before, at) => {
    const changed = after[at];
    return changed === undefined || isSame(before, changed) ? [] : [{ before, after: changed }];
  });
}

/** The periods that hold a month; those named by their last month only up to `last`. */
function periodsWith(month: Month, last: Month): readonly Period[] {
  const whole = (['month', 'quarter', 'calendar-year', 'financial-year'] as const).map((by) =>
    periodOf(by, month),
  );
  const moving = (['year-to-date', 'financial-year-to-date', 'rolling-12'] as const).flatMap((by) =>
    monthRange(month, last)
      .map((end) => periodOf(by, end))
      // Those of a later year can't differ.
      .filter((period) => period.from <= month),
  );
  return [...whole, ...moving];
}

function isSame(a: Attainment, b: Attainment): boolean {
  const sameValue =
    a.value === null || b.value === null ? a.value === b.value : compare(a.value, b.value) === 0;
  return (
    sameValue &&
    a.verdict === b.verdict &&
    a.reason === b.reason &&
    a.monthsReported === b.monthsReported &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.published?.agrees === b.published?.agrees
  );
}
