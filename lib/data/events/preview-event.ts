import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { type Month, monthRange } from '@/lib/calendar/month';
import type { EventContent } from '@/lib/kpi/event-content';
import { eventSpan } from '@/lib/kpi/event-span';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import type { PublicEvent } from '@/lib/kpi/stated';
import { firstWholeMonth, lastWholeMonth, type Suspension } from '@/lib/kpi/suspension';
import { type SuspensionChanges, suspensionChanges } from '@/lib/kpi/suspension-changes';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import { loadFigures } from '../months/load-figures';
import { inSnapshot } from '../reads/snapshot';
import { readEvents } from '../stated/read-events';
import { suspensionsIn } from './read-suspensions';

/** What recording an event would change. */
export type EventPreview = SuspensionChanges & {
  /** Months that are suspended only in part. */
  readonly partly: readonly Month[];
};

/**
 * What would become of the months' counts if an event said this; nothing is written.
 *
 * @param id of the event that is there; null for a new one
 * @param content null: it is taken back
 * @throws Forbidden
 */
export function previewEvent(
  person: Person,
  id: string | null,
  content: EventContent | null,
  now: Date,
): Promise<EventPreview> {
  ensureMay(person, 'record-event');
  return inSnapshot(async (db) => {
    const [known, today] = [knownBefore(null), hongKongDay(now)];
    const before = await readEvents(db, known);
    const others = before.filter((event) => event.id !== id);
    const said: readonly PublicEvent[] =
      content === null ? [] : [{ ...content, id: id ?? 'new', known: today }];
    const was = await suspensionsIn(db, before, known, today);
    const is = await suspensionsIn(db, [...others, ...said], known, today);
    const figures = await approvedIn(db, [...was, ...is]);
    return {
      ...suspensionChanges(was, is, figures),
      partly: said.flatMap((event) => partlyIn(event, today)),
    };
  });
}

/** The approved figures of all these months; illustrative ones are nobody's return. */
async function approvedIn(db: Queryable, suspensions: readonly Suspension[]): Promise<MonthFigures> {
  const [from] = suspensions.map((one) => one.from).sort();
  const to = suspensions
    .map((one) => one.to)
    .sort()
    .at(-1);
  if (!from || !to) return new Map();
  const figures = await loadFigures(db, { from, to, before: knownBefore(null), provisional: false });
  return new Map([...figures].filter(([, { standing }]) => standing !== 'illustrative'));
}

/** The months that a suspension touches without covering them. */
function partlyIn(event: PublicEvent, today: Parameters<typeof eventSpan>[1]): readonly Month[] {
  if (event.kind !== 'suspension') return [];
  const { from, to } = eventSpan(event, today);
  const first = firstWholeMonth(event.from);
  const last = event.ends === 'known' ? lastWholeMonth(event.to ?? event.from) : to;
  return monthRange(from, to).filter((month) => month < first || month > last);
}
