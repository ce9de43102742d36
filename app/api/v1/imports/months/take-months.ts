import type { Person } from '@/lib/access/person';
import { readMonthsFile } from '@/lib/data/imports/read-file';
import { importMonths, importMonthsOnce } from '@/lib/data/months/import-months';
import { takeTable } from '../_take/take-table';

const TAKING = {
  source: 'POST /api/v1/imports/months',
  read: readMonthsFile,
  now: importMonths,
  once: importMonthsOnce,
};

/** Takes in a file of months as drafts, all or nothing; with a key, once. Throws as {@link takeTable}. */
export function takeMonths(request: Request, person: Person, now: Date): Promise<Response> {
  return takeTable(request, person, TAKING, now);
}
