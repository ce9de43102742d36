import 'server-only';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { Queryable } from '../database';

/** The first and the last month with an approved figure, as known before an instant; null where there is none. */
export async function firstAndLastMonth(
  db: Queryable,
  before: Date,
): Promise<{ readonly first: Month; readonly last: Month } | null> {
  const [row] = await db.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT to_char(min(month), 'YYYY-MM') AS first, to_char(max(month), 'YYYY-MM') AS last
    FROM month_revision WHERE action IN ('approved', 'loaded') AND known_at < ${before}`;
  const first = parseMonth(row?.first ?? '');
  const last = parseMonth(row?.last ?? '');
  return first && last ? { first, last } : null;
}
