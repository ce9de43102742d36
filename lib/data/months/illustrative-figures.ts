import 'server-only';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { Queryable } from '../database';
import { type CountsRow, countsOfRow } from './counts-row';

type SampleRow = CountsRow & { month_name: string };

/**
 * The illustrative months from `from` to `to` that had ended before an instant, while there is no month of one's own:
 * the two never come together in one answer.
 */
export async function illustrativeFigures(
  db: Queryable,
  { from, to, before }: { from: Month; to: Month; before: Date },
): Promise<[Month, MonthFigure][]> {
  const rows = await db.$queryRaw<SampleRow[]>`
    SELECT sample_month.*, to_char(month, 'YYYY-MM') AS month_name, '{}'::text[] AS suspended FROM sample_month
    WHERE month BETWEEN ${`${from}-01`}::date AND ${`${to}-01`}::date AND month < ${runningMonth(before)}::date
      AND NOT EXISTS (SELECT FROM month_revision) ORDER BY month`;
  return rows.flatMap((row): [Month, MonthFigure][] => {
    const month = parseMonth(row.month_name);
    return month ? [[month, { month, counts: countsOfRow(row), standing: 'illustrative', revision: 0 }]] : [];
  });
}

/** The first and the last of them; null where there is none. */
export async function illustrativeRange(
  db: Queryable,
  before: Date,
): Promise<{ readonly first: Month; readonly last: Month } | null> {
  const [row] = await db.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT to_char(min(month), 'YYYY-MM') AS first, to_char(max(month), 'YYYY-MM') AS last FROM sample_month
    WHERE month < ${runningMonth(before)}::date AND NOT EXISTS (SELECT FROM month_revision)`;
  const [first, last] = [parseMonth(row?.first ?? ''), parseMonth(row?.last ?? '')];
  return first && last ? { first, last } : null;
}

/** The month that is running just before an instant, Hong Kong time. */
function runningMonth(before: Date): string {
  return `${hongKongMonth(new Date(before.getTime() - 1))}-01`;
}
