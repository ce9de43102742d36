import type { Month } from '@/lib/calendar/month';
import { DEPARTMENT_COUNTS, type DepartmentRow } from '@/lib/departments/department-counts';
import { COUNT_CODES, type Counts } from '@/lib/kpi/counts';
import { DEPARTMENT_COLUMNS } from '../departments/department-row';
import { MONTH_COLUMNS } from '../month-columns';

/** A table as it is printed: what reading the file gives again. null is an empty cell. */
export type PrintedTable = {
  /** The sheet's name in a workbook. */
  readonly name: 'months' | 'departments';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** A month as it is printed. */
export type PrintedMonth = { readonly month: Month; readonly counts: Counts; readonly note: string };

/**
 * Months in the form of a file to be imported, every column, in the order given.
 *
 * @example monthsPrinted([]).columns[0] // 'month'
 */
export function monthsPrinted(months: readonly PrintedMonth[]): PrintedTable {
  return {
    name: 'months',
    columns: MONTH_COLUMNS,
    rows: months.map(({ month, counts, note }) => [
      month,
      ...COUNT_CODES.map((code) => (counts[code] === 'not-collected' ? null : counts[code])),
      note === '' ? null : note,
    ]),
  };
}

/** Counts by department in the form of a file to be imported. */
export function departmentsPrinted(
  rows: readonly (DepartmentRow & { readonly month: Month })[],
): PrintedTable {
  return {
    name: 'departments',
    columns: DEPARTMENT_COLUMNS,
    rows: rows.map(({ month, department, kind, counts }) => [
      month,
      department,
      kind,
      ...DEPARTMENT_COUNTS.map((code) => counts[code]),
    ]),
  };
}
