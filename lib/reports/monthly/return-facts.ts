import type { Day } from '@/lib/calendar/day';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import type { ChainLink } from '@/lib/returns/revision';
import type { ReturnStatus, Timeliness } from '@/lib/returns/year-at-a-glance';
import { atAGlance } from '@/lib/returns/year-at-a-glance';

/** How a month's return was handed in. */
export type ReturnFact = {
  readonly month: Month;
  readonly due: Day;
  readonly status: ReturnStatus;
  readonly timeliness: Timeliness | null;
  /** The day it was first submitted; null where it wasn't, or was loaded as history. */
  readonly submitted: Day | null;
  /** The day of the approval that counts. */
  readonly approved: Day | null;
};

/**
 * How the returns of some months were handed in, as it stands on a day.
 *
 * @param chains by month; a month without one has no return
 */
export function returnFacts(
  months: readonly Month[],
  chains: ReadonlyMap<Month, readonly ChainLink[]>,
  dueDay: (month: Month) => Day,
  on: { readonly today: Day; readonly running: Month },
): readonly ReturnFact[] {
  return months.map((month) => {
    const chain = chains.get(month) ?? [];
    const { due, status, timeliness } = atAGlance(month, chain, dueDay(month), on);
    const submitted = chain.find(({ action }) => action === 'submitted');
    const approved = chain.findLast(({ action }) => action === 'approved' || action === 'loaded');
    return {
      month,
      due,
      status,
      timeliness,
      submitted: submitted ? hongKongDay(submitted.at) : null,
      approved: approved ? hongKongDay(approved.at) : null,
    };
  });
}
