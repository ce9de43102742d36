import 'server-only';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import { parseMonth } from '@/lib/calendar/month';
import { type Fraction, whole } from '@/lib/exact/fraction';
import { inForce } from '@/lib/kpi/in-force';
import type { Queryable } from '../database';

const USUAL = 10;

/**
 * By how many per cent a provision may change without a note, for a book published on a day: the dated setting that holds
 * in its month, as it is known today; 10 where nobody has set it.
 */
export async function varianceThreshold(db: Queryable, published: Day): Promise<Fraction> {
  const rows = await db.$queryRaw<{ valid_from: string | null; value: string }[]>`
    SELECT to_char(valid_from, 'YYYY-MM') AS valid_from, value FROM dated_setting
    WHERE name = 'variance-note-percent' ORDER BY known_at NULLS FIRST, id`;
  const settings = rows.map(({ valid_from, value }) => ({
    validFrom: valid_from === null ? null : parseMonth(valid_from),
    value: Number(value),
  }));
  return whole(BigInt(inForce(settings, monthOfDay(published))?.value ?? USUAL));
}
