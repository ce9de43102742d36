import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { type Month, parseMonth } from '@/lib/calendar/month';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { Queryable } from '../database';

/** Who did something. `name` is null for former staff, who keep their id. */
export type Author = { readonly id: string; readonly name: string | null };

/** The revision that made a figure what readers see: approved by a person, loaded as history from a file, or submitted. */
export type MonthRecord = {
  readonly revision: number;
  readonly action: MadeBy;
  /** The day from which it is known, Hong Kong time. */
  readonly known: Day;
  readonly by: Author;
  /** Who submitted what was approved; null for history, and where nobody did. */
  readonly submittedBy: Author | null;
  /** The file that history was loaded from. */
  readonly file: string | null;
};

/** `submitted` only where provisional figures were asked for. */
type MadeBy = 'approved' | 'loaded' | 'submitted';

type Row = {
  month_name: string;
  revision: number;
  action: MadeBy;
  known: string;
  by_id: string;
  by_name: string | null;
  submitter_id: string | null;
  submitter_name: string | null;
  source_file: string | null;
};

/** The records of the given figures by month; an illustrative one has none. */
export async function loadRecords(
  db: Queryable,
  figures: readonly Pick<MonthFigure, 'month' | 'revision' | 'standing'>[],
): Promise<ReadonlyMap<Month, MonthRecord>> {
  const own = figures.filter(({ standing }) => standing !== 'illustrative');
  const [months, revisions] = [own.map(({ month }) => `${month}-01`), own.map(({ revision }) => revision)];
  const rows = await db.$queryRaw<Row[]>`
    WITH called AS (
      SELECT DISTINCT ON (person_id) person_id, CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
      FROM person_state ORDER BY person_id, version DESC)
    SELECT to_char(r.month, 'YYYY-MM') AS month_name, r.revision, r.action, r.source_file,
      author.person_id AS by_id, author.name AS by_name,
      to_char(r.known_at AT TIME ZONE 'Asia/Hong_Kong', 'YYYY-MM-DD') AS known,
      submitter.person_id AS submitter_id, submitter.name AS submitter_name
    FROM unnest(${months}::date[], ${revisions}::int[]) AS wanted (month, revision)
    JOIN month_revision r ON r.month = wanted.month AND r.revision = wanted.revision
    JOIN called author ON author.person_id = r.author_id
    LEFT JOIN LATERAL (
      SELECT author_id FROM month_revision s
      WHERE s.month = r.month AND s.revision < r.revision AND s.action = 'submitted' AND r.action = 'approved'
      ORDER BY s.revision DESC LIMIT 1) sent ON true
    LEFT JOIN called submitter ON submitter.person_id = sent.author_id
    WHERE r.action IN ('approved', 'loaded', 'submitted')`;
  return new Map(rows.flatMap(recordOf));
}

function recordOf(row: Row): [Month, MonthRecord][] {
  const month = parseMonth(row.month_name);
  if (!month) return [];
  const record: MonthRecord = {
    revision: row.revision,
    action: row.action,
    known: row.known as Day,
    by: { id: row.by_id, name: row.by_name },
    submittedBy: row.submitter_id === null ? null : { id: row.submitter_id, name: row.submitter_name },
    file: row.action === 'loaded' ? row.source_file : null,
  };
  return [[month, record]];
}
