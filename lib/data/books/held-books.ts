import 'server-only';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Queryable } from '../database';

/** The books of Estimates known before an instant, by name, the oldest first. */
export async function heldBooks(db: Queryable, before: Date): Promise<readonly FinancialYear[]> {
  const rows = await db.$queryRaw<{ book: FinancialYear }[]>`
    SELECT book FROM estimates_book WHERE known_at < ${before} ORDER BY book`;
  return rows.map(({ book }) => book);
}
