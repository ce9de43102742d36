import { type EntryKind, parseEntryFile } from '../entry-table';
import { LOOKED_AT, type Reading } from '../reading';
import type { DepartmentFileRow, DepartmentsFile } from './department-file';
import { DEPARTMENT_COLUMNS, type DepartmentColumn, readDepartmentRow } from './department-row';

/** Files of counts by department: contract.md, "Department counts". */
const DEPARTMENTS: EntryKind<DepartmentColumn, DepartmentFileRow> = {
  columns: DEPARTMENT_COLUMNS,
  required: ['month', 'department', 'kind'],
  isCount: (column) => column !== 'month' && column !== 'department' && column !== 'kind',
  sheet: 'departments',
  readRow: readDepartmentRow,
};

/**
 * A file of counts by department, CSV or XLSX, from its bytes: all rows, or what is wrong with it (the first 100 problems
 * and their number). Any bytes give an answer; nothing is thrown. Whether there are such departments is checked later.
 */
export function parseDepartmentsFile(bytes: Uint8Array, reading: Reading = LOOKED_AT): DepartmentsFile {
  return parseEntryFile(bytes, DEPARTMENTS, reading);
}
