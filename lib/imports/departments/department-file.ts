import type { Month } from '@/lib/calendar/month';
import type { ContactKind, DepartmentCountCode } from '@/lib/departments/department-counts';
import type { EntryFile } from '../entry-file';

/** One row of a file of counts by department, read but not yet held against what is stored. */
export interface DepartmentFileRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly month: Month;
  /** As it is written; whether there is such a department is looked at later. */
  readonly department: string;
  readonly kind: ContactKind;
  /** Only the columns of the header: a count that is left out stays as it is. null: not collected. */
  readonly given: Readonly<Partial<Record<DepartmentCountCode, number | null>>>;
}

/** A file of counts by department: all its rows, or what is wrong with it. */
export type DepartmentsFile = EntryFile<DepartmentFileRow>;
