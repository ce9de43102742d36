import { type Day, lastDay, monthOfDay, parseDay } from '@/lib/calendar/day';
import { addMonths, type Month } from '@/lib/calendar/month';
import type { Channel, CountEntry } from './count-entry';
import { COUNTS, type CountCode } from './counts';
import type { PublicEvent } from './stated';

/** A channel whose service is suspended from the first day of `from` to the last of `to`. */
export type Suspension = {
  readonly channel: Channel;
  readonly from: Month;
  readonly to: Month;
  /** Whether only those of the months that have a return are: where its end isn't known, nothing else says so. */
  readonly reportedOnly: boolean;
};

type Span = Pick<PublicEvent, 'kind' | 'from' | 'to' | 'ends' | 'channels'>;

/** A suspension whose end isn't known, from the first month that lies wholly in it. */
export type OpenSuspension = { readonly channel: Channel; readonly from: Month };

/**
 * The suspensions whose end isn't known. Of each has to be asked which is the first month from then on whose return has any
 * count of the channel: by then the service had been resumed.
 */
export function openSuspensions(events: readonly Span[]): readonly OpenSuspension[] {
  return suspending(events).flatMap(({ from, ends, channels }) =>
    ends === 'not-known' ? channels.map((channel) => ({ channel, from: firstWholeMonth(from) })) : [],
  );
}

/**
 * The months in which events say that a channel was suspended, from their first day to their last. A month that is suspended
 * in part isn't among them: it keeps its counts, and its own gap where it has none.
 *
 * An event that goes on lasts through the month of `today`. One whose end isn't known (docs/decisions/022) lasts up to the
 * month before the first whose return has any count of the channel, and of these only the months that have a return are
 * suspended; where no later month has such a count, none is. So an unknown end never declares a month suspended of which
 * nobody has reported anything.
 *
 * @param resumed the first month with a count of the channel, at or after the month that is given; null where there is none
 * @example a suspension of the written channels from 2 December 2020 to 14 March 2021: January and February 2021
 */
export function suspensionsOf(
  events: readonly Span[],
  today: Day,
  resumed: (open: OpenSuspension) => Month | null,
): readonly Suspension[] {
  return suspending(events).flatMap((event) =>
    event.channels.flatMap((channel): Suspension[] => {
      const from = firstWholeMonth(event.from);
      const to = lastMonth(event, today, () => resumed({ channel, from }));
      if (to === null || to < from) return [];
      return [{ channel, from, to, reportedOnly: event.ends === 'not-known' }];
    }),
  );
}

/** Whether a count's channel is suspended in the whole of a month. */
export function isSuspended(
  suspensions: readonly Suspension[],
  code: CountCode,
  month: { readonly month: Month; readonly reported: boolean },
  catalogue: readonly CountEntry[] = COUNTS,
): boolean {
  if (suspensions.length === 0) return false;
  const channel = catalogue.find((count) => count.code === code)?.channel;
  return suspensions.some(
    (one) =>
      one.channel === channel &&
      one.from <= month.month &&
      month.month <= one.to &&
      (month.reported || !one.reportedOnly),
  );
}

function suspending(events: readonly Span[]): readonly Span[] {
  return events.filter(({ kind }) => kind === 'suspension');
}

/** The last month that lies wholly in a suspension; null where nothing tells. */
function lastMonth({ from, to, ends }: Span, today: Day, resumed: () => Month | null): Month | null {
  if (ends === 'going-on') return monthOfDay(today);
  if (ends === 'known') return lastWholeMonth(to ?? from);
  const month = resumed();
  return month && addMonths(month, -1);
}

/** A month is whole; a day is the month it begins, else the next one begins it. */
export function firstWholeMonth(from: Day | Month): Month {
  const day = parseDay(from);
  if (day === null) return from as Month;
  const month = monthOfDay(day);
  return day.endsWith('-01') ? month : addMonths(month, 1);
}

/** A month is whole; a day is the month it ends, else the one before ends in it. */
export function lastWholeMonth(to: Day | Month): Month {
  const day = parseDay(to);
  if (day === null) return to as Month;
  const month = monthOfDay(day);
  return day === lastDay(month) ? month : addMonths(month, -1);
}
