import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { endOfHongKongDay } from '@/lib/calendar/hong-kong';
import { parseMonth } from '@/lib/calendar/month';
import { COUNT_CODES } from '@/lib/kpi/counts';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { type OpenFacts, openFacts } from '@/lib/reports/open-data/open-facts';
import type { Queryable } from '../database';
import { loadMeasures } from '../ledger/load-measures';
import { type CountsRow, countsOfRow } from '../months/counts-row';
import { inSnapshot } from '../reads/snapshot';

type Row = CountsRow & { month_name: string; revision: number };

/** The facts of a vintage: what was approved, or stood in the ledger, at the end of its day. The same whenever it is asked. */
export function loadVintage(vintage: Day): Promise<OpenFacts> {
  const end = endOfHongKongDay(vintage);
  return inSnapshot(async (db) =>
    openFacts({
      vintage,
      figures: await approvedFigures(db, end),
      measures: await loadMeasures(db, end, end),
    }),
  );
}

/** The last approved figure of each month; revised where an earlier approved one had other counts. */
async function approvedFigures(db: Queryable, end: Date): Promise<readonly MonthFigure[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT *, to_char(month, 'YYYY-MM') AS month_name FROM month_revision
    WHERE action IN ('approved', 'loaded') AND known_at < ${end}
    ORDER BY month, revision`;
  const figures = new Map<string, MonthFigure>();
  for (const row of rows) {
    const month = parseMonth(row.month_name);
    if (!month) continue;
    const counts = countsOfRow(row);
    const before = figures.get(month);
    const differs = before !== undefined && COUNT_CODES.some((code) => before.counts[code] !== counts[code]);
    const standing = differs || before?.standing === 'revised' ? 'revised' : 'final';
    figures.set(month, { month, counts, standing, revision: row.revision });
  }
  return [...figures.values()];
}
