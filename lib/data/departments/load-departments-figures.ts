import 'server-only';
import type { Month } from '@/lib/calendar/month';
import type { ContactKind } from '@/lib/departments/department-counts';
import type { DepartmentsFigure, DepartmentsFigures } from '@/lib/departments/departments-period';
import type { Queryable } from '../database';
import { Prisma } from '../generated/client';
import { rowOf } from './load-departments-chain';

/** What a row of counts says: a correction of the note alone is no other figure. */
const CELLS = Prisma.raw('department, kind, calls_offered, calls_answered, emails, other_written');

type FigureRow = {
  month_name: string;
  revision: number;
  action: string;
  revised: boolean;
  department: string;
  kind: ContactKind;
  calls_offered: number | null;
  calls_answered: number | null;
  emails: number | null;
  other_written: number | null;
};

/**
 * The counts by department that readers see of each month from `from` to `to`, as known before an instant: what was last
 * approved (or loaded); with `provisional` also what is submitted of a month that has nothing approved.
 */
export async function loadDepartmentsFigures(
  db: Queryable,
  question: {
    readonly from: Month;
    readonly to: Month;
    readonly before: Date;
    readonly provisional: boolean;
  },
): Promise<DepartmentsFigures> {
  const { before, provisional } = question;
  const [from, to] = [`${question.from}-01`, `${question.to}-01`];
  // An act that isn't saving or loading says what was last saved or loaded before it.
  const rows = await db.$queryRaw<FigureRow[]>`
    WITH known AS (
      SELECT r.month, r.revision, r.action, max(r.revision) FILTER (WHERE r.rows > 0)
        OVER (PARTITION BY r.month ORDER BY r.revision) AS said
      FROM department_revision r WHERE r.month BETWEEN ${from}::date AND ${to}::date AND r.known_at < ${before}
    ), approved AS (
      SELECT DISTINCT ON (month) * FROM known WHERE action IN ('approved', 'loaded') ORDER BY month, revision DESC
    ), last AS (
      SELECT DISTINCT ON (month) * FROM known ORDER BY month, revision DESC
    ), seen AS (
      SELECT * FROM approved
      UNION ALL
      SELECT * FROM last WHERE ${provisional} AND action = 'submitted' AND month NOT IN (SELECT month FROM approved)
    )
    SELECT to_char(seen.month, 'YYYY-MM') AS month_name, seen.revision, seen.action,
      EXISTS (SELECT FROM known earlier WHERE earlier.month = seen.month AND earlier.said < seen.said
        AND earlier.action IN ('approved', 'loaded') AND EXISTS (
          (SELECT ${CELLS} FROM department_count was WHERE was.month = seen.month AND was.revision = earlier.said
           EXCEPT SELECT ${CELLS} FROM department_count was WHERE was.month = seen.month AND was.revision = seen.said)
          UNION ALL
          (SELECT ${CELLS} FROM department_count was WHERE was.month = seen.month AND was.revision = seen.said
           EXCEPT SELECT ${CELLS} FROM department_count was WHERE was.month = seen.month AND was.revision = earlier.said)
        )) AS revised,
      c.department, c.kind, c.calls_offered, c.calls_answered, c.emails, c.other_written
    FROM seen JOIN department_count c ON c.month = seen.month AND c.revision = seen.said
    ORDER BY seen.month, c.department COLLATE "C", c.kind DESC`;
  const figures = new Map<Month, DepartmentsFigure>();
  for (const { month_name, revision, action, revised, ...stored } of rows) {
    const month = month_name as Month;
    const standing = action === 'submitted' ? 'provisional' : revised ? 'revised' : 'final';
    const before = figures.get(month)?.rows ?? [];
    figures.set(month, { month, revision, standing, rows: [...before, rowOf(stored)] });
  }
  return figures;
}
