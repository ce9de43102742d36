import 'server-only';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import { type DepartmentRow, differingCells } from '@/lib/departments/department-counts';
import { decideImport, decisionProblem, isDecisionProblem } from '@/lib/imports/decide-import';
import { checkDepartmentRows, type MergedMonth } from '@/lib/imports/departments/check-department-rows';
import type { DepartmentFileRow } from '@/lib/imports/departments/department-file';
import type { Queryable } from '../database';
import { firstProblems } from '../imports/carry-out';
import type { Import, ImportDifference, ImportLine, WritablePlan } from '../imports/import-types';
import { knownBefore } from '../known-by';
import { appendDepartments, type NewDepartments } from './append-departments';
import { loadStoredDepartments, type StoredDepartments } from './import-departments-stored';
import { readDepartments } from './read-departments';

/** What would become of a file of counts by department, held against what is stored and the departments there are. */
export async function planDepartments(
  db: Queryable,
  question: Import<DepartmentFileRow>,
  now: Date,
): Promise<WritablePlan> {
  const stored = await loadStoredDepartments(db, [...new Set(question.rows.map(({ month }) => month))]);
  const existing = new Map([...stored].map(([month, { rows }]) => [month, rows]));
  const departments = await readDepartments(db, knownBefore(null));
  const checked = checkDepartmentRows(question.rows, { existing, departments });
  const decided = checked.merged.map((merged) => ({
    merged,
    line: lineOf(question.as, merged, stored.get(merged.month), hongKongMonth(now)),
  }));
  const refusals = decided.flatMap(({ line }) =>
    isDecisionProblem(line.decision) ? [decisionProblem(line.decision, line)] : [],
  );
  const before = question.problems ?? { errors: [], count: 0, rows: 0 };
  const written = decided.filter(({ line }) => line.decision !== 'same').map(({ merged }) => merged);
  return {
    lines: decided.map(({ line }) => line),
    badRows: before.rows,
    errors: firstProblems(before.errors, checked.errors, refusals),
    errorCount: before.count + checked.errorCount + refusals.length,
    warnings: [],
    write: (tx, person, at) =>
      appendDepartments(
        tx,
        person,
        written.map((merged) => revisionOf(merged, question, stored.get(merged.month))),
        at,
      ),
  };
}

function lineOf(
  as: 'draft' | 'approved',
  { row, month, rows, wrong }: MergedMonth,
  stored: StoredDepartments | undefined,
  running: Month,
): ImportLine {
  const decision = decideImport(
    as,
    month,
    {
      state: stored?.state ?? 'none',
      equal: stored !== undefined && isEqual(rows, stored.rows),
      otherInHistory: stored?.history.some((one) => !isEqual(one, rows)) ?? false,
    },
    running,
  );
  const differences = differingCells(stored?.rows ?? [], rows).map(
    ({ department, kind, count, before, after }): ImportDifference => ({
      of: { department, kind },
      what: count,
      before: stored === undefined ? null : (before ?? 'not-collected'),
      after: after ?? 'not-collected',
    }),
  );
  const note = stored?.note ?? '';
  if (note !== '' && differences.length > 0)
    differences.push({ of: null, what: 'note', before: note, after: null });
  return { row, month, decision, wrong, differences };
}

function isEqual(a: readonly DepartmentRow[], b: readonly DepartmentRow[]): boolean {
  return differingCells(a, b).length === 0;
}

function revisionOf(
  { month, rows }: MergedMonth,
  { as, file }: Import<DepartmentFileRow>,
  stored: StoredDepartments | undefined,
): NewDepartments {
  return {
    month,
    revision: (stored?.revision ?? 0) + 1,
    action: as === 'approved' ? 'loaded' : 'saved',
    rows,
    // A file has no notes, and the one that was there explained other counts.
    note: isEqual(rows, stored?.rows ?? []) ? (stored?.note ?? '') : '',
    file,
  };
}
