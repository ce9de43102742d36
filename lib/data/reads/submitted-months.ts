import 'server-only';
import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { Queryable } from '../database';

/**
 * The submitted months without an approved figure, as known before an instant, in order: those that `provisional` adds to
 * the figures. None for whoever may not know of them.
 */
export async function submittedMonths(
  db: Queryable,
  person: Person,
  before: Date,
): Promise<readonly Month[]> {
  if (!may(person, 'read-submitted')) return [];
  const rows = await db.$queryRaw<{ month_name: string }[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name FROM (
      SELECT month, (array_agg(action ORDER BY revision DESC))[1] AS last,
        bool_or(action IN ('approved', 'loaded')) AS approved
      FROM month_revision WHERE known_at < ${before} GROUP BY month) known
    WHERE last = 'submitted' AND NOT approved ORDER BY month`;
  return rows.flatMap(({ month_name }) => parseMonth(month_name) ?? []);
}
