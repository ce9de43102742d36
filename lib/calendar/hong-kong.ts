import { addDays, type Day, monthOfDay } from './day';
import type { Month } from './month';

/** Hong Kong has kept UTC+8 without summer time since October 1979; nothing here happened before. */
const OFFSET_HOURS = 8;

/**
 * The day in Hong Kong at an instant; the clock's reading comes in as an argument.
 * 31 January 2026 16:30Z is already `2026-02-01`. An invalid Date is a RangeError.
 */
export function hongKongDay(now: Date): Day {
  const shifted = new Date(now.getTime() + OFFSET_HOURS * 3_600_000);
  return shifted.toISOString().slice(0, 10) as Day;
}

/**
 * The time of day in Hong Kong at an instant, `HH:MM:SS`; what lies beyond the second is left off.
 * 31 January 2026 16:30Z is `00:30:00`. An invalid Date is a RangeError.
 */
export function hongKongTime(now: Date): string {
  const shifted = new Date(now.getTime() + OFFSET_HOURS * 3_600_000);
  return shifted.toISOString().slice(11, 19);
}

/** The month in Hong Kong at an instant: the running month, which is drawn apart and never judged. */
export function hongKongMonth(now: Date): Month {
  return monthOfDay(hongKongDay(now));
}

/** The first instant of a day in Hong Kong: 28 February 2024 begins on 27 February 16:00Z. */
export function startOfHongKongDay(day: Day): Date {
  return endOfHongKongDay(addDays(day, -1));
}

/**
 * The first instant after a day has ended in Hong Kong: what is known "as at" the day was recorded strictly before it.
 * The end of `2026-11-22` is 22 November 2026 16:00Z.
 */
export function endOfHongKongDay(day: Day): Date {
  const nextMidnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  return new Date(nextMidnight - OFFSET_HOURS * 3_600_000);
}
