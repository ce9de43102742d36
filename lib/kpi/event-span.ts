import { type Day, monthOfDay, parseDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { PublicEvent } from './stated';

/** The months that something touches, if only on one day. */
export type EventSpan = { readonly from: Month; readonly to: Month };

/**
 * The months in which an event is drawn and listed. One that goes on reaches the month of `today`; one whose end isn't known
 * is told where it began, and no further.
 *
 * @example from 30 November 2020 to 2 December 2020: November and December
 */
export function eventSpan(
  { from, to, ends }: Pick<PublicEvent, 'from' | 'to' | 'ends'>,
  today: Day,
): EventSpan {
  const first = monthIn(from);
  const last = ends === 'going-on' ? monthOfDay(today) : monthIn(to ?? from);
  // What goes on may have been announced for a month to come.
  if (last < first) return { from: first, to: first };
  return { from: first, to: last };
}

function monthIn(given: Day | Month): Month {
  const day = parseDay(given);
  return day === null ? (given as Month) : monthOfDay(day);
}
