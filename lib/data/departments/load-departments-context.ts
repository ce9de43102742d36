import 'server-only';
import type { Month } from '@/lib/calendar/month';
import type { DepartmentsContext } from '@/lib/departments/check-departments';
import type { Counts } from '@/lib/kpi/counts';
import { returnOf } from '@/lib/returns/month-return';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import { loadChain } from '../returns/load-chain';
import { readDepartments } from './read-departments';

/**
 * What a month's counts by department are held against: the departments of that month, and what the month's own return
 * says: what of it is in force, or else what stands there.
 *
 * @param before the instant before which it must have been known; all that is recorded where it isn't said
 */
export async function loadDepartmentsContext(
  db: Queryable,
  month: Month,
  before: Date = knownBefore(null),
): Promise<DepartmentsContext> {
  return {
    month,
    departments: await readDepartments(db, before),
    counts: await loadOwnCounts(db, month, before),
  };
}

/** What a month's own return says: what of it is in force, or else what stands there; null where there is none. */
export async function loadOwnCounts(db: Queryable, month: Month, before: Date): Promise<Counts | null> {
  const { inForce, last } = returnOf(month, await loadChain(db, month, before));
  return (inForce ?? last)?.counts ?? null;
}
