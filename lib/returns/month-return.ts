import type { Month } from '@/lib/calendar/month';
import type { Chain, ChainLink, ReturnAction, Revision } from './revision';

/** Where a return stands. */
export type ReturnState = 'none' | 'draft' | 'submitted' | 'returned' | 'approved';

const AFTER: Readonly<Record<ReturnAction, ReturnState>> = {
  saved: 'draft',
  submitted: 'submitted',
  withdrawn: 'draft',
  returned: 'returned',
  approved: 'approved',
  reopened: 'draft',
  loaded: 'approved',
};

/** The state in which an action leaves a return: after a reopening it is a draft again. */
export function stateAfter(action: ReturnAction): ReturnState {
  return AFTER[action];
}

/** A month's return: where it stands, and what of it counts. */
export type MonthReturn<Link extends ChainLink = Revision> = {
  readonly month: Month;
  readonly state: ReturnState;
  /** What it says now; null where there is none. */
  readonly last: Link | null;
  /** What readers see, also while a correction is under way; null where nothing was approved yet. */
  readonly inForce: Link | null;
  /** Who saved, imported or submitted since what is in force: none of them may approve it. */
  readonly typedBy: readonly string[];
};

/**
 * A month's return, by the chain of its revisions.
 *
 * @example returnOf(october, [saved, submitted]).state // 'submitted'
 */
export function returnOf<Link extends ChainLink>(month: Month, chain: Chain<Link>): MonthReturn<Link> {
  const last = chain.at(-1) ?? null;
  const inForce = chain.findLast(({ action }) => stateAfter(action) === 'approved') ?? null;
  const since = chain.filter(({ revision }) => revision > (inForce?.revision ?? 0));
  const typing = since.filter(({ action }) => action === 'saved' || action === 'submitted');
  return {
    month,
    state: last === null ? 'none' : stateAfter(last.action),
    last,
    inForce,
    typedBy: [...new Set(typing.map(({ authorId }) => authorId))],
  };
}
