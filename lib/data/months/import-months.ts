import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { MonthRow } from '@/lib/imports/months-file';
import { importRows, inImport } from '../imports/carry-out';
import { importOnce, type KeyedRequest, type OnceResult } from '../imports/import-once';
import type { Import, ImportResult } from '../imports/import-types';
import { planMonths } from './plan-months';

/** A file of months that has been read, and what is to be done with it. */
export type MonthsImport = Import<MonthRow>;

/**
 * Takes over the rows of a file, all or nothing, in one transaction with its audit: as drafts that go the way of every
 * return, or as history that counts as approved. With `dryRun` it says what would happen and writes nothing.
 *
 * @throws Forbidden when the person may not
 */
export async function importMonths(person: Person, question: MonthsImport, now: Date): Promise<ImportResult> {
  ensureMay(person, question.as === 'approved' ? 'load-history' : 'import-drafts');
  return inImport((tx) => importRows(tx, planMonths, person, question, now));
}

/**
 * The same for a request with a key: it is done once.
 *
 * @throws Forbidden when the person may not
 */
export async function importMonthsOnce(
  person: Person,
  question: MonthsImport & { readonly dryRun: false },
  request: KeyedRequest,
  now: Date,
): Promise<OnceResult> {
  ensureMay(person, question.as === 'approved' ? 'load-history' : 'import-drafts');
  return importOnce(planMonths, person, question, request, now);
}
