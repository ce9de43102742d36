import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { MonthReturn, ReturnState } from './month-return';
import type { ChainLink, ReturnAction } from './revision';

/** What a person does to a return on screen; history is loaded by the command line alone. */
export type Deed = Exclude<ReturnAction, 'loaded'>;

/**
 * What keeps somebody from doing something to a return: their `role`; that they saved, imported or submitted since the last
 * approval (`typed-by-yourself`); the `state` it is in; that its month has `not-begun`, or `not-ended`.
 */
export type Obstacle = 'role' | 'typed-by-yourself' | 'state' | 'not-begun' | 'not-ended';

const FROM: Readonly<Record<Deed, readonly ReturnState[]>> = {
  saved: ['none', 'draft', 'returned'],
  // What was typed is saved on the way.
  submitted: ['none', 'draft', 'returned'],
  withdrawn: ['submitted'],
  returned: ['submitted'],
  approved: ['submitted'],
  reopened: ['approved'],
};

const DECISIONS: readonly Deed[] = ['returned', 'approved', 'reopened'];

/**
 * What keeps a person from doing something to a return; null where nothing does. The database holds the same rules once
 * more, by triggers.
 *
 * @param running the month that is running in Hong Kong
 * @example obstacleTo('approved', whoTypedIt, submitted, running) // 'typed-by-yourself'
 */
export function obstacleTo(
  deed: Deed,
  person: Person,
  of: MonthReturn<ChainLink>,
  running: Month,
): Obstacle | null {
  const decides = DECISIONS.includes(deed);
  if (!(decides ? may(person, 'decide-month', { typedBy: [] }) : may(person, 'enter-month'))) return 'role';
  if (!FROM[deed].includes(of.state)) return 'state';
  if (of.month > running) return 'not-begun';
  if (deed === 'submitted' && of.month === running) return 'not-ended';
  return !decides || may(person, 'decide-month', { typedBy: of.typedBy }) ? null : 'typed-by-yourself';
}

/** What a person may do to a return as it stands. */
export function deedsOf(person: Person, of: MonthReturn<ChainLink>, running: Month): readonly Deed[] {
  return (Object.keys(FROM) as Deed[]).filter((deed) => obstacleTo(deed, person, of, running) === null);
}
