import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { endOfHongKongDay } from '@/lib/calendar/hong-kong';

/** Beyond every known time: all that is recorded. */
const EVERYTHING = new Date('9999-12-31T00:00:00Z');

/**
 * The instant before which a row must have been known to be seen "as at" a day; without a day, everything is.
 * Known as at 28 February 2024 is what was known before 2024-02-28T16:00:00Z.
 */
export function knownBefore(asAt: Day | null): Date {
  return asAt === null ? EVERYTHING : endOfHongKongDay(asAt);
}
