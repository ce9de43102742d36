import 'server-only';
import { type Day, parseDay } from '@/lib/calendar/day';
import { hongKongDay, startOfHongKongDay } from '@/lib/calendar/hong-kong';
import type { Queryable } from '../database';

/**
 * How long after a day's end its vintage waits: what began on the day may be written a moment later, and a vintage never
 * changes. Transactions take a minute at most; milliseconds.
 */
const SETTLED_AFTER = 15 * 60_000;

/**
 * The first instant that no vintage holds: the end of the last day that has ended, and settled.
 *
 * @example settledBefore(new Date('2026-11-22T16:10:00Z')) // 10 minutes into 23 November: 2026-11-21T16:00Z
 */
export function settledBefore(now: Date): Date {
  return startOfHongKongDay(hongKongDay(new Date(now.getTime() - SETTLED_AFTER)));
}

/**
 * The days that name vintages, the oldest first: those on which something that is published became known here. A month is
 * known when it is approved. A row of the ledger counts on the day on which this database had it, even if it says that it
 * was known before (as a book does): else an old vintage would change.
 *
 * @param settled see {@link settledBefore}
 */
export async function vintageDays(db: Queryable, settled: Date): Promise<readonly Day[]> {
  const rows = await db.$queryRaw<{ day: string }[]>`
    SELECT DISTINCT to_char(moment AT TIME ZONE 'UTC' + interval '8 hours', 'YYYY-MM-DD') AS day FROM (
      SELECT known_at AS moment FROM month_revision WHERE action IN ('approved', 'loaded')
      UNION ALL SELECT greatest(known_at, recorded_at) FROM measure_definition
      UNION ALL SELECT greatest(known_at, recorded_at) FROM measure_target
      UNION ALL SELECT greatest(known_at, recorded_at) FROM measure_plan
      UNION ALL SELECT greatest(known_at, recorded_at) FROM published_figure
    ) changes WHERE moment < ${settled} ORDER BY day`;
  return rows.flatMap(({ day }) => parseDay(day) ?? []);
}
