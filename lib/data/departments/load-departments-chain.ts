import 'server-only';
import type { Month } from '@/lib/calendar/month';
import {
  type ContactKind,
  type DepartmentRow,
  type DepartmentsRevision,
  inOrder,
} from '@/lib/departments/department-counts';
import type { Chain, ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';

type RevisionRow = {
  revision: number;
  action: ReturnAction;
  rows: number;
  note: string;
  reason: string | null;
  source_file: string | null;
  author_id: string;
  known_at: Date;
};

/** A row of counts as it is stored, with the revision that it came with. */
type CountRow = {
  revision: number;
  department: string;
  kind: ContactKind;
  calls_offered: number | null;
  calls_answered: number | null;
  emails: number | null;
  other_written: number | null;
};

/**
 * The revisions of a month's counts by department that were known before an instant, the oldest first. One that was
 * submitted, approved or anything else says what was last saved or loaded before it.
 */
export async function loadDepartmentsChain(
  db: Queryable,
  month: Month,
  before: Date,
): Promise<Chain<DepartmentsRevision>> {
  const first = `${month}-01`;
  const revisions = await db.$queryRaw<RevisionRow[]>`
    SELECT revision, action, rows, note, reason, source_file, author_id, known_at FROM department_revision
    WHERE month = ${first}::date AND known_at < ${before} ORDER BY revision`;
  const counts = await db.$queryRaw<CountRow[]>`
    SELECT revision, department, kind, calls_offered, calls_answered, emails, other_written
    FROM department_count WHERE month = ${first}::date`;
  let said: readonly DepartmentRow[] = [];
  return revisions.map((row) => {
    if (row.rows > 0) said = inOrder(counts.filter(({ revision }) => revision === row.revision).map(rowOf));
    return {
      month,
      revision: row.revision,
      action: row.action,
      rows: said,
      note: row.note,
      reason: row.reason,
      file: row.source_file,
      authorId: row.author_id,
      at: row.known_at,
    };
  });
}

/** What is stored → what is meant. */
export function rowOf({ department, kind, ...stored }: Omit<CountRow, 'revision'>): DepartmentRow {
  const { calls_offered, calls_answered, emails, other_written } = stored;
  return { department, kind, counts: { calls_offered, calls_answered, emails, other_written } };
}
