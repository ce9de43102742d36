import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import { importRows } from './import-months-rows';
import type { ImportResult, MonthsImport, SavedMeanwhile } from './import-months-types';

/**
 * Takes over the rows of a file, all or nothing, in one transaction with its audit: as drafts that go the way of every
 * return, or as history that counts as approved. With `dryRun` it says what would happen and writes nothing.
 *
 * @throws Forbidden when the person may not
 */
export async function importMonths(person: Person, question: MonthsImport, now: Date): Promise<ImportResult> {
  ensureMay(person, question.as === 'approved' ? 'load-history' : 'import-drafts');
  return inImport((tx) => importRows(tx, person, question, now));
}

/**
 * Runs the work of an import in one transaction. Imports follow one another; whoever saves a month by another way is
 * told apart by the unique (month, revision).
 */
export async function inImport<T>(work: (tx: Transaction) => Promise<T>): Promise<T | SavedMeanwhile> {
  try {
    return await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('kpi-import-months'))`;
      return work(tx);
    });
  } catch (error) {
    if (codesOf(error).includes('P2002')) return { kind: 'saved-meanwhile' };
    throw error;
  }
}
