import type { Month } from '@/lib/calendar/month';
import { answersIn, type Department } from '@/lib/departments/department';
import {
  countsFor,
  type DepartmentCounts,
  type DepartmentRow,
  inOrder,
} from '@/lib/departments/department-counts';
import { shown } from '@/lib/format/shown';
import type { RowProblem } from '../problem';
import { ProblemList } from '../problem-list';
import type { DepartmentFileRow } from './department-file';

/** A month's counts by department as they would be: those of the file over those that are stored. */
export interface MergedMonth {
  /** The first row of the file that says something of it. */
  readonly row: number;
  readonly month: Month;
  readonly rows: readonly DepartmentRow[];
  /** Whether one of the errors is of one of its rows. */
  readonly wrong: boolean;
}

export interface CheckedDepartments {
  /** In the order of the months. */
  readonly merged: readonly MergedMonth[];
  /** The first 100, in the order of the rows. */
  readonly errors: readonly RowProblem[];
  readonly errorCount: number;
}

type Known = {
  /** What is stored of each month, by the last revision. */
  readonly existing: ReadonlyMap<Month, readonly DepartmentRow[]>;
  readonly departments: readonly Department[];
};

/**
 * Puts the rows of a file over what their months have already: departments and kinds that the file doesn't name stay as
 * they are, so that it doesn't matter how rows are ordered or spread over files. Held against the departments that 1823
 * answers for in the month, and calls answered against those offered.
 */
export function checkDepartmentRows(
  rows: readonly DepartmentFileRow[],
  { existing, departments }: Known,
): CheckedDepartments {
  const errors = new ProblemList();
  const known = new Map(departments.map((department) => [department.code, department]));
  const byMonth = new Map<Month, { row: number; rows: Map<string, DepartmentRow>; wrong: boolean }>();
  for (const row of rows) {
    const stored = existing.get(row.month) ?? [];
    const of = byMonth.get(row.month) ?? {
      row: row.row,
      rows: new Map(stored.map((one) => [keyOf(one), one])),
      wrong: false,
    };
    byMonth.set(row.month, of);
    const problem = notOfMonth(row, known.get(row.department), known);
    if (problem !== null) errors.add(problem);
    const counts: DepartmentCounts = { ...countsFor(stored, row.department, row.kind), ...row.given };
    const above = answeredAboveOffered(row.row, counts);
    if (above !== null) errors.add(above);
    if (problem !== null || above !== null) of.wrong = true;
    of.rows.set(keyOf(row), { department: row.department, kind: row.kind, counts });
  }
  const merged = [...byMonth]
    .map(([month, { row, rows: said, wrong }]) => {
      const left = inOrder([...said.values()]);
      return { month, row, rows: left, wrong: wrong || left.length === 0 };
    })
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  for (const { month, row, rows: left } of merged)
    if (left.length === 0)
      errors.add({ row, column: null, value: month, code: 'departments-nothing-given', facts: {} });
  return { merged, errors: errors.first, errorCount: errors.count };
}

function keyOf({ department, kind }: Pick<DepartmentRow, 'department' | 'kind'>): string {
  return `${kind} ${department}`;
}

function notOfMonth(
  { row, month, department }: DepartmentFileRow,
  known: Department | undefined,
  all: ReadonlyMap<string, Department>,
): RowProblem | null {
  const at = { row, column: 'department', value: shown(department) };
  if (known === undefined) {
    const meant = department.slice(0, 40).toUpperCase().trim();
    return { ...at, code: 'unknown-department', facts: { suggestion: all.has(meant) ? meant : 'none' } };
  }
  if (answersIn(known, month)) return null;
  return month < known.from
    ? { ...at, code: 'department-not-yet', facts: { month, from: known.from } }
    : {
        ...at,
        code: 'department-no-more',
        facts: { month, to: known.to ?? '', successor: known.successor ?? 'none' },
      };
}

function answeredAboveOffered(
  row: number,
  { calls_answered: answered, calls_offered: offered }: DepartmentCounts,
): RowProblem | null {
  if (answered === null || offered === null || answered <= offered) return null;
  const facts = { whole: 'calls_offered', wholeValue: String(offered) };
  return { row, column: 'calls_answered', value: String(answered), code: 'part-above-whole', facts };
}
