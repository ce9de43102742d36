import {
  CONTACT_KINDS,
  DEPARTMENT_COUNTS,
  type DepartmentCountCode,
  LARGEST_DEPARTMENT_COUNT,
} from '@/lib/departments/department-counts';
import { shown } from '@/lib/format/shown';
import type { Cell } from '../cell';
import type { ReadEntry } from '../entry-table';
import type { RowProblem } from '../problem';
import { noText, problemAt, readCount, readMonth } from '../read-cell';
import { trimmed } from '../trimmed';
import type { DepartmentFileRow } from './department-file';

export type DepartmentColumn = 'month' | 'department' | 'kind' | DepartmentCountCode;

/** Every column that a file of counts by department may have, in the order of our own files. */
export const DEPARTMENT_COLUMNS: readonly DepartmentColumn[] = [
  'month',
  'department',
  'kind',
  ...DEPARTMENT_COUNTS,
];

type Said = { -readonly [Part in 'month' | 'department' | 'kind']?: DepartmentFileRow[Part] } & {
  given: Partial<Record<DepartmentCountCode, number | null>>;
};

/**
 * One row of cells read under the header's columns; as many cells as columns. Every cell with a problem is told of, in the
 * order of the columns. A month, department and kind may stand together in one row only.
 */
export function readDepartmentRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly DepartmentColumn[],
  onProblem: (make: () => RowProblem) => void,
): ReadEntry<DepartmentFileRow> {
  const said: Said = { given: {} };
  let good = true;
  columns.forEach((column, at) => {
    const cell = cells[at] ?? '';
    const problem = take(said, column, cell);
    if (problem === null) return;
    good = false;
    onProblem(() => problemAt(row, column, cell, problem));
  });
  const { month, department, kind, given } = said;
  if (month === undefined || department === undefined || kind === undefined)
    return { key: null, whole: null };
  const value = shown(`${month} ${department} ${kind}`);
  const twice = (firstRow: number) =>
    ({ row, column: null, value, code: 'duplicate-department-row', facts: { firstRow } }) as const;
  return {
    key: { text: `${month} ${kind} ${department}`, twice },
    whole: good ? { row, month, department, kind, given } : null,
  };
}

type Problem = Parameters<typeof problemAt>[3];

/** Takes what a cell says into what the row says; returns its problem. */
function take(said: Said, column: DepartmentColumn, cell: Cell): Problem | null {
  if (column === 'month') {
    const month = readMonth(cell);
    if (month.kind === 'problem') return month;
    said.month = month.month;
  } else if (column === 'department' || column === 'kind') {
    if (typeof cell !== 'string') return noText(cell);
    const text = trimmed(cell);
    if (text === '') return { kind: 'problem', code: `${column}-missing` };
    if (column === 'department') said.department = text;
    else {
      const kind = CONTACT_KINDS.find((known) => known === text);
      if (kind === undefined) return { kind: 'problem', code: 'unknown-kind' };
      said.kind = kind;
    }
  } else {
    const count = readCount(cell, LARGEST_DEPARTMENT_COUNT);
    if (count.kind === 'problem') return count;
    if (count.count === 'suspended') return { kind: 'problem', code: 'no-suspension-here' };
    said.given[column] = count.count === 'not-collected' ? null : count.count;
  }
  return null;
}
