import type { Day } from '@/lib/calendar/day';
import { hongKongDay, hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Month, monthOf, monthRange } from '@/lib/calendar/month';
import { type MonthReturn, type ReturnState, returnOf } from './month-return';
import type { Chain, ChainLink } from './revision';

/** How a month's return stands to its due day. Without one: `not-begun`, `running`, `due` until the due day, `overdue` after it. */
export type ReturnStatus = Exclude<ReturnState, 'none'> | 'not-begun' | 'running' | 'due' | 'overdue';

/** Whether a return was first submitted by its due day; history that was loaded is neither. */
export type Timeliness = 'in-time' | 'late' | 'open' | 'history';

/** A month of a year's list. */
export type MonthAtAGlance = {
  readonly month: Month;
  readonly status: ReturnStatus;
  readonly due: Day;
  /** Past its due day without having been submitted. */
  readonly isOverdue: boolean;
  /** What was done last. */
  readonly last: ChainLink | null;
  /** Whether a figure counts, also while it is being corrected. */
  readonly isInForce: boolean;
  /** null until the month has ended. */
  readonly timeliness: Timeliness | null;
};

/** A year of returns: its months, how many of those that have ended have a figure that counts, and how many came in time. */
export type YearAtAGlance = {
  readonly year: number;
  readonly months: readonly MonthAtAGlance[];
  readonly ended: number;
  readonly approved: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  readonly history: number;
};

/**
 * The returns of a calendar year, as they stand at a moment.
 *
 * @param chains by month; a month without one has no return
 * @param now Hong Kong's day and running month are told from it
 */
export function yearAtAGlance(
  year: number,
  chains: ReadonlyMap<Month, Chain<ChainLink>>,
  dueDay: (month: Month) => Day,
  now: Date,
): YearAtAGlance {
  const [today, running] = [hongKongDay(now), hongKongMonth(now)];
  const months = monthRange(monthOf(year, 1), monthOf(year, 12)).map((month) =>
    atAGlance(month, chains.get(month) ?? [], dueDay(month), { today, running }),
  );
  const of = (timeliness: Timeliness) => months.filter((month) => month.timeliness === timeliness).length;
  return {
    year,
    months,
    ended: months.filter(({ timeliness }) => timeliness !== null).length,
    approved: months.filter(({ isInForce }) => isInForce).length,
    inTime: of('in-time'),
    late: of('late'),
    open: of('open'),
    history: of('history'),
  };
}

/** How one month's return stands on a day. */
export function atAGlance(
  month: Month,
  chain: Chain<ChainLink>,
  due: Day,
  { today, running }: { readonly today: Day; readonly running: Month },
): MonthAtAGlance {
  const stands = returnOf(month, chain);
  const ended = month < running;
  const first = chain.find(({ action }) => action === 'submitted' || action === 'loaded');
  const isOverdue = ended && first === undefined && today > due;
  return {
    month,
    status: statusOf(stands, running, isOverdue),
    due,
    isOverdue,
    last: stands.last,
    isInForce: stands.inForce !== null,
    timeliness: ended ? timelinessOf(first, due) : null,
  };
}

function statusOf(
  { month, state }: MonthReturn<ChainLink>,
  running: Month,
  isOverdue: boolean,
): ReturnStatus {
  if (state !== 'none') return state;
  if (month > running) return 'not-begun';
  if (month === running) return 'running';
  return isOverdue ? 'overdue' : 'due';
}

function timelinessOf(first: ChainLink | undefined, due: Day): Timeliness {
  if (first === undefined) return 'open';
  if (first.action === 'loaded') return 'history';
  return hongKongDay(first.at) <= due ? 'in-time' : 'late';
}
