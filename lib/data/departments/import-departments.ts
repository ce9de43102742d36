import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { DepartmentFileRow } from '@/lib/imports/departments/department-file';
import { importRows, inImport } from '../imports/carry-out';
import { importOnce, type KeyedRequest, type OnceResult } from '../imports/import-once';
import type { Import, ImportResult } from '../imports/import-types';
import { planDepartments, planHeldDepartments } from './import-departments-plan';

/** A file of counts by department that has been read, and what is to be done with it. */
export type DepartmentsImport = Import<DepartmentFileRow>;

/**
 * Takes over the rows of a file of counts by department, all or nothing, in one transaction with its audit: as drafts that
 * go the way of every return, or as history that counts as approved. With `dryRun` it says what would happen.
 *
 * @throws Forbidden when the person may not
 */
export async function importDepartments(
  person: Person,
  question: DepartmentsImport,
  now: Date,
): Promise<ImportResult> {
  ensureMay(person, question.as === 'approved' ? 'load-history' : 'import-drafts');
  const planOf = question.dryRun ? planDepartments : planHeldDepartments;
  return inImport((tx) => importRows(tx, planOf, person, question, now));
}

/**
 * The same for a request with a key: it is done once.
 *
 * @throws Forbidden when the person may not
 */
export async function importDepartmentsOnce(
  person: Person,
  question: DepartmentsImport & { readonly dryRun: false },
  request: KeyedRequest,
  now: Date,
): Promise<OnceResult> {
  ensureMay(person, question.as === 'approved' ? 'load-history' : 'import-drafts');
  return importOnce(planHeldDepartments, person, question, request, now);
}
