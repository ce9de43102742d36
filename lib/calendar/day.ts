import { addMonths, type Month } from './month';

declare const brand: unique symbol;

/** A day as text, `YYYY-MM-DD`, of the Gregorian calendar. Days compare with `<` and `===`. */
export type Day = string & { readonly [brand]: 'day' };

const MILLISECONDS = 86_400_000;

/** The day that `text` says, or null for anything but a day of 1900–2999 that exists: `2026-02-30` doesn't. */
export function parseDay(text: string): Day | null {
  if (!/^(?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  // Date rolls 30 February over into March; only a day that comes back unchanged exists.
  return !Number.isNaN(instant.getTime()) && dayOfInstant(instant) === text ? (text as Day) : null;
}

/** The month in which a day lies: `2024-02` of `2024-02-29`. */
export function monthOfDay(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return `${month}-01` as Day;
}

/** The last day of a month: 29 February in 2028, 28 February in 2100. */
export function lastDay(month: Month): Day {
  return addDays(firstDay(addMonths(month, 1)), -1);
}

/** The day `count` days later, earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfInstant(new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS));
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function dayOfInstant(instant: Date): Day {
  return instant.toISOString().slice(0, 10) as Day;
}
