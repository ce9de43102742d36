import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { type MonthReturn, returnOf } from '../month-return';
import type { Chain, ReturnAction } from '../revision';

/** A chain of what was done, by whom. */
export function chainOf(month: string, ...done: readonly (readonly [ReturnAction, Person])[]): Chain {
  return done.map(([action, { id }], index) => ({
    month: month as Month,
    revision: index + 1,
    action,
    counts: countsOf({ calls_offered: 100 }),
    comments: {},
    note: '',
    reason: action === 'returned' || action === 'reopened' ? 'look again' : null,
    file: null,
    authorId: id,
    at: new Date(Date.UTC(2026, 10, 2, 1, index)),
  }));
}

/** The return of such a chain. */
export function givenReturn(
  month: string,
  ...done: Parameters<typeof chainOf> extends [string, ...infer D] ? D : never
): MonthReturn {
  return returnOf(month as Month, chainOf(month, ...done));
}
