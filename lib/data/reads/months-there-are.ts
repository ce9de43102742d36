import 'server-only';
import type { Month } from '@/lib/calendar/month';
import type { Queryable } from '../database';
import { firstAndLastMonth } from '../months/first-and-last';
import { illustrativeRange } from '../months/illustrative-figures';

/** The first and the last month with a figure, and whether they are illustrative; null where there is none. */
export async function monthsThereAre(
  db: Queryable,
  before: Date,
): Promise<{ readonly first: Month; readonly last: Month; readonly illustrative: boolean } | null> {
  const own = await firstAndLastMonth(db, before);
  if (own) return { ...own, illustrative: false };
  const made = await illustrativeRange(db, before);
  return made && { ...made, illustrative: true };
}
