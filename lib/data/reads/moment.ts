import type { Day } from '@/lib/calendar/day';
import { knownBefore } from '../known-by';

/** When a question is asked, and as at which day it is answered (null: with all that is recorded). */
export type Moment = { readonly today: Day; readonly asAt: Day | null };

/**
 * The day that stands for today in an answer: gaps, due days and the running month are those of the day it is
 * answered for. A day to come is today.
 */
export function effectiveDay({ today, asAt }: Moment): Day {
  return asAt !== null && asAt < today ? asAt : today;
}

/** The instant before which rows must have been known. */
export function before({ asAt }: Moment): Date {
  return knownBefore(asAt);
}
