import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Suspension } from '@/lib/kpi/suspension';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import { type EventVersion, eventVersions } from './event-versions';
import { suspensionsIn } from './read-suspensions';

/**
 * What happened, as it is known: each event as it was entered last, the latest first.
 *
 * @param takenBack whether those that were taken back are among them, to be found again
 * @throws Forbidden
 */
export function loadEvents(
  person: Person,
  moment: Moment,
  takenBack = false,
): Promise<readonly EventVersion[]> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => {
    const last = new Map<string, EventVersion>();
    for (const version of await eventVersions(db, before(moment))) last.set(version.event.id, version);
    return [...last.values()]
      .filter(({ kept }) => kept || takenBack)
      .sort((a, b) => Number(a.event.from < b.event.from) - Number(a.event.from > b.event.from));
  });
}

/** An event with all that was ever entered of it. */
export type EventAnswer = {
  readonly last: EventVersion;
  /** The oldest first. */
  readonly history: readonly EventVersion[];
  /** The whole months that it suspends; none where it is no suspension or was taken back. */
  readonly suspensions: readonly Suspension[];
};

/**
 * One event with its history; null where there was none by the moment.
 *
 * @throws Forbidden
 */
export function loadEvent(person: Person, id: string, moment: Moment): Promise<EventAnswer | null> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => {
    const known = before(moment);
    const history = (await eventVersions(db, known)).filter(({ event }) => event.id === id);
    const last = history.at(-1);
    if (!last) return null;
    const said = last.kept ? [last.event] : [];
    return { last, history, suspensions: await suspensionsIn(db, said, known, effectiveDay(moment)) };
  });
}
