import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { obstacleTo } from './deeds';
import type { MonthReturn } from './month-return';
import type { ChainLink } from './revision';

/** What waits for somebody, by month. */
export type Waiting = {
  /** Submissions that they may approve. */
  readonly toApprove: readonly Month[];
  /** Returned, and they typed some of it. */
  readonly returnedToThem: readonly Month[];
  /** Drafts that they typed some of, to be submitted. */
  readonly drafts: readonly Month[];
};

/**
 * What waits for a person among returns as they stand, in the order given.
 *
 * @example waitingFor(manager, [submittedByAnOfficer], running).toApprove // ['2026-10']
 */
export function waitingFor(
  person: Person,
  returns: readonly MonthReturn<ChainLink>[],
  running: Month,
): Waiting {
  const theirs = returns.filter(({ typedBy }) => typedBy.includes(person.id));
  const monthsIn = (state: string) => theirs.filter((one) => one.state === state).map(({ month }) => month);
  return {
    toApprove: returns
      .filter((one) => obstacleTo('approved', person, one, running) === null)
      .map(({ month }) => month),
    returnedToThem: monthsIn('returned'),
    drafts: monthsIn('draft'),
  };
}
