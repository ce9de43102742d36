import 'server-only';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { kept } from '../kept/kept';
import { knownBefore } from '../known-by';
import { loadDueDays } from '../ledger/load-due-days';
import { inSnapshot } from '../reads/snapshot';
import { type LoadedContext, loadCheckContext } from './load-check-context';

/** What a month's counts are held against while somebody types them. */
export type ReturnContext = { readonly context: LoadedContext; readonly dueDay: (month: Month) => Day };

/**
 * What a month's counts are held against now; asked at every pause in typing, so it is made once for as long as the data
 * stand as they are.
 *
 * @throws Forbidden
 */
export function loadReturnContext(person: Person, month: Month): Promise<ReturnContext> {
  return kept(person, 'read-submitted', ['return-context', month], () =>
    inSnapshot(async (db) => ({
      context: await loadCheckContext(db, month, knownBefore(null)),
      dueDay: await loadDueDays(db, knownBefore(null)),
    })),
  );
}
