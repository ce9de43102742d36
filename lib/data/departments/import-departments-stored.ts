import 'server-only';
import type { Month } from '@/lib/calendar/month';
import { type ContactKind, type DepartmentRow, inOrder } from '@/lib/departments/department-counts';
import type { StoredEntry } from '@/lib/imports/decide-import';
import { stateAfter } from '@/lib/returns/month-return';
import type { ReturnAction } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { rowOf } from './load-departments-chain';

/** A month's chain of counts by department as an import needs it. */
export type StoredDepartments = {
  readonly state: StoredEntry['state'];
  readonly revision: number;
  readonly note: string;
  /** What the last revision says. */
  readonly rows: readonly DepartmentRow[];
  /** What each one that was saved or loaded says. */
  readonly history: readonly (readonly DepartmentRow[])[];
};

type Link = { month_name: string; revision: number; action: ReturnAction; rows: number; note: string };
type Count = {
  month_name: string;
  revision: number;
  department: string;
  kind: ContactKind;
  calls_offered: number | null;
  calls_answered: number | null;
  emails: number | null;
  other_written: number | null;
};

/** The chains of the given months; a month without a revision isn't among them. */
export async function loadStoredDepartments(
  db: Queryable,
  months: readonly Month[],
): Promise<ReadonlyMap<Month, StoredDepartments>> {
  const days = months.map((month) => `${month}-01`);
  const links = await db.$queryRaw<Link[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name, revision, action, rows, note FROM department_revision
    WHERE month = ANY (${days}::date[]) ORDER BY month, revision`;
  const counts = await db.$queryRaw<Count[]>`
    SELECT to_char(month, 'YYYY-MM') AS month_name, revision, department, kind,
      calls_offered, calls_answered, emails, other_written
    FROM department_count WHERE month = ANY (${days}::date[])`;
  const said = new Map<string, DepartmentRow[]>();
  for (const { month_name, revision, ...stored } of counts) {
    const of = said.get(`${month_name} ${revision}`) ?? [];
    of.push(rowOf(stored));
    said.set(`${month_name} ${revision}`, of);
  }
  const records = new Map<Month, StoredDepartments>();
  for (const { month_name, revision, action, rows: count, note } of links) {
    const month = month_name as Month;
    const before = records.get(month);
    // One that was submitted or approved says what was last saved.
    const rows = count > 0 ? inOrder(said.get(`${month_name} ${revision}`) ?? []) : (before?.rows ?? []);
    const history = count > 0 ? [...(before?.history ?? []), rows] : (before?.history ?? []);
    records.set(month, { state: stateAfter(action), revision, note, rows, history });
  }
  return records;
}
