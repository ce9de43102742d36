import 'server-only';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import { type SumAgainstMonth, sumsAgainst } from '@/lib/departments/check-departments';
import type { Department } from '@/lib/departments/department';
import { type DepartmentRow, differingCells } from '@/lib/departments/department-counts';
import { decideImport, decisionProblem, isDecisionProblem } from '@/lib/imports/decide-import';
import { checkDepartmentRows, type MergedMonth } from '@/lib/imports/departments/check-department-rows';
import type { DepartmentFileRow } from '@/lib/imports/departments/department-file';
import type { RowProblem } from '@/lib/imports/problem';
import type { Queryable } from '../database';
import { firstProblems } from '../imports/carry-out';
import type { Import, ImportDifference, ImportLine, PlanOf, WritablePlan } from '../imports/import-types';
import { knownBefore } from '../known-by';
import { appendDepartments, type NewDepartments } from './append-departments';
import { holdDepartments } from './hold-departments';
import { loadStoredDepartments, type StoredDepartments } from './import-departments-stored';
import { loadOwnCounts } from './load-departments-context';
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
  const merged = written.filter(({ wrong }) => !wrong);
  return {
    lines: decided.map(({ line }) => line),
    badRows: before.rows,
    errors: firstProblems(before.errors, checked.errors, refusals),
    errorCount: before.count + checked.errorCount + refusals.length,
    warnings: firstProblems(await sumWarnings(db, merged, departments)),
    write: (tx, person, at) =>
      appendDepartments(
        tx,
        person,
        written.map((merged) => revisionOf(merged, question, stored.get(merged.month))),
        at,
      ),
  };
}

/**
 * The same, for what is written: departments stay as they are read until the transaction ends, as they do for whoever types counts.
 */
export const planHeldDepartments: PlanOf<DepartmentFileRow> = async (tx, question, now) => {
  await holdDepartments(tx);
  return planDepartments(tx, question, now);
};

/** Sums of all departments that differ from the month's own return, as the form tells them. */
async function sumWarnings(
  db: Queryable,
  merged: readonly MergedMonth[],
  departments: readonly Department[],
): Promise<readonly RowProblem[]> {
  const warnings: RowProblem[] = [];
  for (const { row, month, rows } of merged) {
    const counts = await loadOwnCounts(db, month, knownBefore(null));
    const sums = sumsAgainst({ rows }, { month, departments, counts });
    warnings.push(...sums.flatMap((sum) => sumWarning(sum, row, month)));
  }
  return warnings;
}

function sumWarning(
  { count, sum, month: own, difference }: SumAgainstMonth,
  row: number,
  month: Month,
): readonly RowProblem[] {
  if (difference === null || difference === 0n) return [];
  const facts = { month, own: own ?? 0, difference: String(difference) };
  return [{ row, column: count, value: String(sum), code: 'departments-sum-differs', facts }];
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
