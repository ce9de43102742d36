import { isLongAway } from './long-away';
import type { HumanRole } from './person';

type Counted = Parameters<typeof isLongAway>[0] & { readonly role: HumanRole };

/** How many people there are, by what they may do. */
export type PeopleCounts = {
  /** Who may sign in, and of them each role. */
  readonly active: number;
  readonly roles: Readonly<Record<HumanRole, number>>;
  readonly invited: number;
  readonly former: number;
  /** Who may come in and hasn't for 90 days, invited or active. */
  readonly away: number;
};

/**
 * Counts people by state and, of those who may sign in, by role.
 *
 * @example countPeople([], now).roles // { viewer: 0, officer: 0, manager: 0, admin: 0 }
 */
export function countPeople(people: readonly Counted[], now: Date): PeopleCounts {
  const active = people.filter(({ status }) => status === 'active');
  const inRole = (role: HumanRole) => active.filter((person) => person.role === role).length;
  return {
    active: active.length,
    roles: {
      viewer: inRole('viewer'),
      officer: inRole('officer'),
      manager: inRole('manager'),
      admin: inRole('admin'),
    },
    invited: people.filter(({ status }) => status === 'invited').length,
    former: people.filter(({ status }) => status === 'disabled').length,
    away: people.filter((person) => isLongAway(person, now)).length,
  };
}
