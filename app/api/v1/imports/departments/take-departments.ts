import type { Person } from '@/lib/access/person';
import { importDepartments, importDepartmentsOnce } from '@/lib/data/departments/import-departments';
import { readDepartmentsFile } from '@/lib/data/imports/read-file';
import { takeTable } from '../_take/take-table';

const TAKING = {
  source: 'POST /api/v1/imports/departments',
  read: readDepartmentsFile,
  now: importDepartments,
  once: importDepartmentsOnce,
};

/** Takes in a file of counts by department as drafts, all or nothing; with a key, once. Throws as {@link takeTable}. */
export function takeDepartments(request: Request, person: Person, now: Date): Promise<Response> {
  return takeTable(request, person, TAKING, now);
}
