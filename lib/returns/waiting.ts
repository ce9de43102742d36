import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { obstacleTo } from './deeds';
import type { MonthReturn } from './month-return';
import type { ChainLink } from './revision';

/** What waits for somebody, by month. */
export type Waiting = {
  /** Submissions that they may approve. */
  readonly toApprove: readonly Month[];
  /** Returned, and they typed some of it, or nobody who did can come in. */
  readonly returnedToThem: readonly Month[];
  /** Drafts to be submitted that they typed some of, or nobody who did can come in. */
  readonly drafts: readonly Month[];
};

/**
 * What waits for a person among returns as they stand, in the order given. What leavers have typed, or programs have
 * brought, waits for everybody who may go on with it.
 *
 * @param left by id, who can't come in: former staff and service accounts
 * @example waitingFor(manager, [submittedByAnOfficer], running).toApprove // ['2026-10']
 */
export function waitingFor(
  person: Person,
  returns: readonly MonthReturn<ChainLink>[],
  running: Month,
  left: ReadonlySet<string> = new Set(),
): Waiting {
  const theirs = returns.filter(
    ({ typedBy }) =>
      typedBy.includes(person.id) ||
      (may(person, 'enter-month') && typedBy.length > 0 && typedBy.every((id) => left.has(id))),
  );
  const monthsIn = (state: string) => theirs.filter((one) => one.state === state).map(({ month }) => month);
  return {
    toApprove: returns
      .filter((one) => obstacleTo('approved', person, one, running) === null)
      .map(({ month }) => month),
    returnedToThem: monthsIn('returned'),
    drafts: monthsIn('draft'),
  };
}
