import { randomUUID } from 'node:crypto';
import type { Person } from '@/lib/access/person';
import { MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import type { Deed } from '@/lib/returns/deeds';
import type { ReturnState } from '@/lib/returns/month-return';
import type { ReturnContent } from '@/lib/returns/revision';
import type { Change } from '../change';
import type { Attempt } from './attempt';

export const MONTH = '2026-10' as Month;
export const NOW = new Date('2026-11-23T02:00:00Z');
/** The month that is running then. */
export const RUNNING = '2026-11' as Month;

/** A deed, whether something new is typed for it, and the states from which it is possible. */
export type Try = readonly [deed: Deed, isTyped: boolean, from: readonly ReturnState[]];
const OPEN: readonly ReturnState[] = ['none', 'draft', 'returned'];

/** What can be tried on a month. What is submitted may be what stands there, or typed just now. */
export const TRIES: readonly Try[] = [
  ['saved', true, OPEN],
  ['submitted', true, OPEN],
  ['submitted', false, ['draft', 'returned']],
  ['withdrawn', false, ['submitted']],
  ['returned', false, ['submitted']],
  ['approved', false, ['submitted']],
  ['reopened', false, ['approved']],
];

/** A form over the revision that was seen, with a key of its own. */
export const form = (seen: number): Change => ({ month: MONTH, seen, key: randomUUID() });

export const says = (emails: number): ReturnContent => ({
  counts: countsOf({ emails }),
  comments: {},
  note: '',
});

/** Somebody for a deed: officers type, managers decide. */
export function whoFor(deed: Deed, which: 'one' | 'two'): Person {
  const [first, second] = ['returned', 'approved', 'reopened'].includes(deed)
    ? [MANAGER, SECOND_MANAGER]
    : [OFFICER, SECOND_OFFICER];
  return which === 'one' ? first : second;
}

/** The one or the other of two sessions tries something, each typing figures of its own; 7 stands there at the start. */
export function attempt([deed, isTyped]: Try, which: 'one' | 'two', seen: number): Attempt {
  const typed = which === 'one' ? 11 : 22;
  return { person: whoFor(deed, which), deed, change: form(seen), content: says(isTyped ? typed : 7) };
}
