import 'server-only';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Queryable } from '../database';
import { Prisma } from '../generated/client';
import { type EventRow, eventOf } from './stated-of-row';

/** What is read of a row. */
export const EVENT_COLUMNS =
  Prisma.raw(`event, from_text, to_text, ends, kind, channels, text_en, text_zh_hant, text_zh_hans,
  grade, sources, to_char(known_at AT TIME ZONE 'Asia/Hong_Kong', 'YYYY-MM-DD') AS known`);

/** What happened at 1823, as it was known before an instant, the earliest first. */
export async function readEvents(db: Queryable, before: Date): Promise<readonly PublicEvent[]> {
  const rows = await db.$queryRaw<EventRow[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (event) ${EVENT_COLUMNS}, kept
      FROM public_event WHERE known_at < ${before} ORDER BY event, known_at DESC, id DESC) AS latest WHERE kept
    ORDER BY from_text, event`;
  return rows.map(eventOf);
}
