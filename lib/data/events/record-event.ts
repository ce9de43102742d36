import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { type EventContent, saysTheSame } from '@/lib/kpi/event-content';
import { writeAudit } from '../audit/write-audit';
import { namesIn } from '../books/names-columns';
import { inTransaction, type Transaction } from '../database';
import { knownBefore } from '../known-by';
import { once } from '../people/once';
import { asRefusal, Refused } from '../people/refused';
import { type EventVersion, eventVersions } from './event-versions';

/** A change of an event that is there. */
export type EventChange = {
  readonly id: string;
  /** The row that was seen when the form was shown. */
  readonly seen: string;
  readonly reason: string;
  /** The form's, by which it is done once. */
  readonly key: string;
};

/**
 * Records something that happened, known from now on.
 *
 * @param key the form's, by which it is recorded once; it is the event's id too
 * @returns the event's id
 * @throws Forbidden; Refused `sent-before`
 */
export async function recordEvent(
  person: Person,
  content: EventContent,
  key: string,
  now: Date,
): Promise<string> {
  ensureMay(person, 'record-event');
  await asRefusal(
    inTransaction(async (tx) => {
      await once(tx, person, key, now);
      await add(tx, person, { id: key, content, kept: true, reason: null }, now);
      await note(tx, person, 'event-recorded', key, now);
    }),
  );
  return key;
}

/**
 * Says something else of an event, known from now on; what was said before stays in its history. One that was taken back is
 * there again.
 *
 * @returns false where nothing differs, and nothing was written
 * @throws Forbidden; Refused `unknown-event`, `changed-meanwhile`, `sent-before`
 */
export async function correctEvent(
  person: Person,
  change: EventChange,
  content: EventContent,
  now: Date,
): Promise<boolean> {
  ensureMay(person, 'record-event');
  const work = inTransaction(async (tx) => {
    await once(tx, person, change.key, now);
    const last = await lastSeen(tx, change);
    // Thrown, so that the key isn't spent: the same form may yet come with a change.
    if (last.kept && saysTheSame(last.event, content)) throw new Unchanged();
    await add(tx, person, { id: change.id, content, kept: true, reason: change.reason }, now);
    await note(tx, person, 'event-corrected', change.id, now);
    return true;
  });
  return asRefusal(
    work.catch((error: unknown) => {
      if (error instanceof Unchanged) return false;
      throw error;
    }),
  );
}

/** A correction that says what stands there already. */
class Unchanged extends Error {
  override readonly name = 'Unchanged';
}

/**
 * Takes an event back that never was: from now on it is drawn and listed nowhere, and suspends nothing.
 *
 * @throws Forbidden; Refused `unknown-event`, `changed-meanwhile`, `sent-before`
 */
export async function takeBackEvent(person: Person, change: EventChange, now: Date): Promise<void> {
  ensureMay(person, 'record-event');
  await asRefusal(
    inTransaction(async (tx) => {
      await once(tx, person, change.key, now);
      const { event, kept } = await lastSeen(tx, change);
      if (!kept) throw new Refused('changed-meanwhile');
      await add(tx, person, { id: change.id, content: event, kept: false, reason: change.reason }, now);
      await note(tx, person, 'event-taken-back', change.id, now);
    }),
  );
}

/** The event as it was seen; whoever changes one waits for whoever is changing it. */
async function lastSeen(tx: Transaction, { id, seen }: EventChange): Promise<EventVersion> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext(${`kpi-event ${id}`}))`;
  const versions = await eventVersions(tx, knownBefore(null));
  const last = versions.findLast(({ event }) => event.id === id);
  if (!last) throw new Refused('unknown-event');
  if (last.row !== seen) throw new Refused('changed-meanwhile');
  return last;
}

type Entered = {
  readonly id: string;
  readonly content: EventContent;
  readonly kept: boolean;
  readonly reason: string | null;
};

async function add(tx: Transaction, author: Person, { id, content, kept, reason }: Entered, now: Date) {
  const { from, to, ends, kind, channels, text, grade, sources } = content;
  await tx.publicEvent.create({
    data: {
      event: id,
      fromText: from,
      toText: to,
      ends,
      kind,
      channels: [...channels],
      ...namesIn('text', text),
      grade,
      sources: [...sources],
      kept,
      reason,
      knownAt: now,
      authorId: author.id,
    },
  });
}

/** What was entered stands in the event's history; who did what, and when, in the audit. */
async function note(
  tx: Transaction,
  { id: personId }: Person,
  kind: 'event-recorded' | 'event-corrected' | 'event-taken-back',
  event: string,
  now: Date,
) {
  await writeAudit(tx, { kind, subject: `event ${event}`, personId }, now);
}
