import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { Queryable } from '../database';

/** The revision that made a figure what readers see: approved by a person, or loaded as history from a file. */
export type MonthRecord = {
  readonly revision: number;
  readonly action: 'approved' | 'loaded';
  /** The day from which it is known, Hong Kong time. */
  readonly known: Day;
  readonly by: string;
  /** Who submitted what was approved; null for history, and where nobody did. */
  readonly submittedBy: string | null;
  /** The file that history was loaded from. */
  readonly file: string | null;
};

type Row = {
  month_name: string;
  revision: number;
  action: 'approved' | 'loaded';
  known: string;
  by_name: string;
  submitted_by: string | null;
  source_file: string | null;
};

/** The records of the given figures by month; an illustrative one has none, nor has one that isn't approved. */
export async function loadRecords(
  db: Queryable,
  figures: readonly Pick<MonthFigure, 'month' | 'revision' | 'standing'>[],
): Promise<ReadonlyMap<Month, MonthRecord>> {
  const own = figures.filter(({ standing }) => standing !== 'illustrative');
  const [months, revisions] = [own.map(({ month }) => `${month}-01`), own.map(({ revision }) => revision)];
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_char(r.month, 'YYYY-MM') AS month_name, r.revision, r.action, r.source_file, person.name AS by_name,
      to_char(r.known_at AT TIME ZONE 'Asia/Hong_Kong', 'YYYY-MM-DD') AS known,
      (SELECT submitter.name FROM month_revision s JOIN person submitter ON submitter.id = s.author_id
        WHERE s.month = r.month AND s.revision < r.revision AND s.action = 'submitted' AND r.action = 'approved'
        ORDER BY s.revision DESC LIMIT 1) AS submitted_by
    FROM unnest(${months}::date[], ${revisions}::int[]) AS wanted (month, revision)
    JOIN month_revision r ON r.month = wanted.month AND r.revision = wanted.revision
    JOIN person ON person.id = r.author_id
    WHERE r.action IN ('approved', 'loaded')`;
  return new Map(rows.flatMap(recordOf));
}

function recordOf(row: Row): [Month, MonthRecord][] {
  const month = parseMonth(row.month_name);
  if (!month) return [];
  const record: MonthRecord = {
    revision: row.revision,
    action: row.action,
    known: row.known as Day,
    by: row.by_name,
    submittedBy: row.submitted_by,
    file: row.action === 'loaded' ? row.source_file : null,
  };
  return [[month, record]];
}
