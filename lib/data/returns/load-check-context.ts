import 'server-only';
import { lastDay } from '@/lib/calendar/day';
import { addMonths, type Month, yearOf } from '@/lib/calendar/month';
import type { CheckContext } from '@/lib/returns/checks/context';
import type { PublishedVolume } from '@/lib/returns/checks/finding';
import type { Queryable } from '../database';
import { decimalIn } from '../decimal-in';
import { readSuspensions } from '../events/read-suspensions';
import { loadMeasures } from '../ledger/load-measures';
import type { Measure } from '../ledger/measure';
import { loadFigures } from '../months/load-figures';

/** Some of the 24 months that are looked at may lack a count; so far back there is enough of almost any. */
const MONTHS_BEFORE = 48;
/** A correction is felt until the year that begins with the next month has ended. */
const MONTHS_AFTER = 12;

/** With the measures' ledgers whole. */
export type LoadedContext = Omit<CheckContext, 'measures'> & { readonly measures: readonly Measure[] };

/**
 * What a month's counts are held against, as known before an instant: approved figures (never illustrative ones), measures,
 * and the volumes that books state.
 */
export async function loadCheckContext(db: Queryable, month: Month, before: Date): Promise<LoadedContext> {
  const range = { from: addMonths(month, -MONTHS_BEFORE), to: addMonths(month, MONTHS_AFTER) };
  const figures = await loadFigures(db, { ...range, before, provisional: false });
  const own = [...figures].filter(([at, { standing }]) => at !== month && standing !== 'illustrative');
  return {
    month,
    figures: new Map(own),
    measures: await loadMeasures(db, before),
    volumes: await loadPublishedVolumes(db, yearOf(month), before),
    // What goes on counts for every month that a return can be made for.
    suspensions: await readSuspensions(db, before, lastDay(month)),
  };
}

type Row = { of: 'calls' | 'written'; printed: string; value: string; half_unit: string };

/** The volumes that the newest book stating any says of a calendar year. */
async function loadPublishedVolumes(db: Queryable, year: number, before: Date): Promise<PublishedVolume[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (part) part AS of, printed, value::text, half_unit::text FROM book_figure
    WHERE kind = 'volume' AND calendar_year = ${year} AND known_at < ${before}
    ORDER BY part, book DESC, known_at DESC, id DESC`;
  return rows.map((row) => ({
    of: row.of,
    year,
    printed: row.printed,
    value: decimalIn(row.value),
    halfUnit: decimalIn(row.half_unit),
  }));
}
