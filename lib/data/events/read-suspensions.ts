import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { type Month, parseMonth } from '@/lib/calendar/month';
import { COUNTS } from '@/lib/kpi/counts';
import type { PublicEvent } from '@/lib/kpi/stated';
import { type OpenSuspension, openSuspensions, type Suspension, suspensionsOf } from '@/lib/kpi/suspension';
import type { Queryable } from '../database';
import { Prisma } from '../generated/client';
import { readEvents } from '../stated/read-events';

/**
 * Which channels were suspended in which whole months, as known before an instant.
 *
 * @param today up to the month of which a suspension lasts that goes on
 */
export async function readSuspensions(
  db: Queryable,
  before: Date,
  today: Day,
): Promise<readonly Suspension[]> {
  return suspensionsIn(db, await readEvents(db, before), before, today);
}

/** The same by these events, whoever knows them already. */
export async function suspensionsIn(
  db: Queryable,
  events: readonly PublicEvent[],
  before: Date,
  today: Day,
): Promise<readonly Suspension[]> {
  const resumed = new Map<string, Month | null>();
  for (const open of openSuspensions(events)) resumed.set(keyOf(open), await firstCounted(db, open, before));
  return suspensionsOf(events, today, (open) => resumed.get(keyOf(open)) ?? null);
}

function keyOf({ channel, from }: OpenSuspension): string {
  return `${channel} ${from}`;
}

/** The first approved month from one on with any count of a channel; illustrative months tell nothing of what happened. */
async function firstCounted(
  db: Queryable,
  { channel, from }: OpenSuspension,
  before: Date,
): Promise<Month | null> {
  // The codes of the catalogue are the names of the columns.
  const codes = COUNTS.filter((count) => count.channel === channel).map(({ code }) => code);
  const [row] = await db.$queryRaw<{ first: string | null }[]>`
    SELECT to_char(min(month), 'YYYY-MM') AS first FROM (
      SELECT DISTINCT ON (month) * FROM month_revision
      WHERE month >= ${`${from}-01`}::date AND known_at < ${before} AND action IN ('approved', 'loaded')
      ORDER BY month, revision DESC) AS approved
    WHERE num_nonnulls(${Prisma.raw(codes.join(', '))}) > 0`;
  return parseMonth(row?.first ?? '');
}
