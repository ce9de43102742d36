import 'server-only';
import { createHash } from 'node:crypto';
import { parseMonthsCsv } from '@/lib/imports/parse-months-csv';
import type { RowProblem } from '@/lib/imports/problem';
import type { ImportDone, MonthsImport } from './import-months-types';

/** A file of months, read, with what it will be known by. */
export type ReadMonthsFile = Pick<MonthsImport, 'rows' | 'problems' | 'file'> & {
  /** What reading alone had to say; what the stored months add comes with the import's own. */
  readonly warnings: readonly RowProblem[];
};

/**
 * Reads a CSV file of months, by whatever way it came in.
 *
 * @param name under which its revisions are known, such as `months.csv`
 */
export function readMonthsFile(bytes: Uint8Array, name: string): ReadMonthsFile {
  const parsed = parseMonthsCsv(bytes);
  const file = { name, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (parsed.kind === 'rows') return { rows: parsed.rows, file, warnings: parsed.warnings };
  const { rows, errors, count } = parsed;
  return { rows, problems: { errors, count }, file, warnings: [] };
}

/**
 * What whoever imported is told of it in the first place, by command line and API alike, in this order.
 *
 * @example importSummary(done) // { dryRun: false, new: ['2024-01'], changed: [], same: [] }
 */
export function importSummary({ dryRun, new: fresh, changed, same }: ImportDone) {
  return { dryRun, new: fresh, changed, same };
}
