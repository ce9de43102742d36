import 'server-only';
import { PUBLISHED_RECORD } from '@/lib/access/person';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Queryable } from '../database';
import { EVENT_COLUMNS } from '../stated/read-events';
import { type EventRow, eventOf } from '../stated/stated-of-row';

/** What was entered of an event, once. */
export type EventVersion = {
  /** Names the row, so that a correction can say which one it corrects. */
  readonly row: string;
  readonly event: PublicEvent;
  /** false: it was taken back. */
  readonly kept: boolean;
  readonly reason: string | null;
  readonly enteredAt: Date;
  /** null: it came with the product. */
  readonly by: { readonly id: string; readonly name: string | null } | null;
};

type Row = EventRow & {
  row: string;
  kept: boolean;
  reason: string | null;
  recorded_at: Date;
  author_id: string;
  author_name: string | null;
};

/** Everything that was entered of events and known before an instant, in the order in which it counts. */
export async function eventVersions(db: Queryable, before: Date): Promise<readonly EventVersion[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${EVENT_COLUMNS}, e.id::text AS row, kept, reason, recorded_at, author_id, a.name AS author_name
    FROM public_event e JOIN LATERAL (
      SELECT CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
      FROM person_state WHERE person_id = e.author_id ORDER BY version DESC LIMIT 1) a ON true
    WHERE e.known_at < ${before} ORDER BY e.event, e.known_at, e.id`;
  return rows.map(versionOf);
}

function versionOf(row: Row): EventVersion {
  const shipped = row.author_id === PUBLISHED_RECORD.id;
  return {
    row: row.row,
    event: eventOf(row),
    kept: row.kept,
    reason: row.reason,
    enteredAt: row.recorded_at,
    by: shipped ? null : { id: row.author_id, name: row.author_name },
  };
}
