import 'server-only';
import type { GapContext } from '@/lib/kpi/gap';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Queryable } from '../database';
import { loadDueDays } from '../ledger/load-due-days';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { readEvents } from '../stated/read-events';
import { suspensionsIn } from './read-suspensions';

/** What the gaps of an answer are told from, and what happened at 1823. */
export type KnownContext = Omit<GapContext, 'catalogue'> & { readonly events: readonly PublicEvent[] };

/** Due days, the day, events, and what they suspended, all as known at the moment of a question. */
export async function loadGapContext(db: Queryable, moment: Moment): Promise<KnownContext> {
  const [known, today] = [before(moment), effectiveDay(moment)];
  const dueDay = await loadDueDays(db, known);
  const events = await readEvents(db, known);
  return { today, dueDay, events, suspensions: await suspensionsIn(db, events, known, today) };
}
