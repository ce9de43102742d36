import 'server-only';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { MonthFigure, MonthFigures } from '@/lib/kpi/month-figure';
import type { Queryable } from '../database';
import { type CountsRow, countsOfRow } from './counts-row';
import { illustrativeFigures } from './illustrative-figures';

type FigureRow = CountsRow & { month_name: string; revision: number; action: string; revised: boolean };

/**
 * The figure that readers see of each month from `from` to `to`, as known before an instant: the last approved (or
 * loaded) revision; with `provisional` also the submitted one of a month that has no approved figure.
 */
export async function loadFigures(
  db: Queryable,
  question: { from: Month; to: Month; before: Date; provisional: boolean },
): Promise<MonthFigures> {
  const { before, provisional } = question;
  const [from, to] = [`${question.from}-01`, `${question.to}-01`];
  const rows = await db.$queryRaw<FigureRow[]>`
    WITH known AS (
      SELECT * FROM month_revision
      WHERE month BETWEEN ${from}::date AND ${to}::date AND known_at < ${before}
    ), approved AS (
      SELECT DISTINCT ON (month) * FROM known WHERE action IN ('approved', 'loaded') ORDER BY month, revision DESC
    ), last AS (
      SELECT DISTINCT ON (month) * FROM known ORDER BY month, revision DESC
    ), seen AS (
      SELECT * FROM approved
      UNION ALL
      SELECT * FROM last WHERE ${provisional} AND action = 'submitted' AND month NOT IN (SELECT month FROM approved)
    )
    SELECT seen.*, to_char(seen.month, 'YYYY-MM') AS month_name, EXISTS (
      SELECT 1 FROM month_revision earlier
      JOIN month_revision own ON own.month = earlier.month AND own.revision = seen.revision
      WHERE earlier.month = seen.month AND earlier.revision < seen.revision
        AND earlier.action IN ('approved', 'loaded') AND counts_of(earlier) <> counts_of(own)
    ) AS revised
    FROM seen ORDER BY seen.month`;
  const figures = rows.flatMap((row) => figureOf(row));
  return new Map(figures.length > 0 ? figures : await illustrativeFigures(db, question));
}

function figureOf(row: FigureRow): [Month, MonthFigure][] {
  const month = parseMonth(row.month_name);
  if (!month) return [];
  const standing = row.action === 'submitted' ? 'provisional' : row.revised ? 'revised' : 'final';
  return [[month, { month, counts: countsOfRow(row), standing, revision: row.revision }]];
}
