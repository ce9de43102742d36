import { isLongAway } from '@/lib/access/long-away';
import type { Listed } from '@/lib/data/people/load-people';

/** The lists of people that an address can ask for: `?show=invited`. */
export const LISTS = ['all', 'active', 'invited', 'disabled', 'away'] as const;
export type List = (typeof LISTS)[number];

/**
 * Which list is asked for; everybody where nothing, or nothing that there is, is.
 *
 * @returns `unknown`: what was asked for and isn't a list
 */
export function readList(asked: string | string[] | undefined): { list: List; unknown: string | null } {
  if (asked === undefined || asked === '') return { list: 'all', unknown: null };
  const list = LISTS.find((name) => name === asked);
  return { list: list ?? 'all', unknown: list ? null : [asked].flat().join(', ').slice(0, 100) };
}

/** The people of a list, in the order in which they came. */
export function inList(people: readonly Listed[], list: List, now: Date): readonly Listed[] {
  if (list === 'all') return people;
  return people.filter((person) => (list === 'away' ? isLongAway(person, now) : person.status === list));
}
