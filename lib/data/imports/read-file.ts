import 'server-only';
import { parseDepartmentsFile } from '@/lib/imports/departments/parse-departments-file';
import type { EntryFile } from '@/lib/imports/entry-file';
import { parseMonthsFile } from '@/lib/imports/parse-months-file';
import { type FileFormat, isPlain, type ReadAs } from '@/lib/imports/read-as';
import { sha256 } from '../sha256';
import type { ImportDone, ReadFile } from './import-types';

/**
 * Reads a file of months.
 *
 * @param name under which its revisions are known, such as `months.csv`
 * @param format as whoever sent it says; null: its bytes tell
 */
export function readMonthsFile(bytes: Uint8Array, name: string, format: FileFormat | null = null) {
  return known(parseMonthsFile(bytes, format), bytes, name);
}

/** Reads a file of counts by department; see {@link readMonthsFile}. */
export function readDepartmentsFile(bytes: Uint8Array, name: string, format: FileFormat | null = null) {
  return known(parseDepartmentsFile(bytes, format), bytes, name);
}

function known<Row>(parsed: EntryFile<Row>, bytes: Uint8Array, name: string): ReadFile<Row> {
  const file = { name, sha256: sha256(bytes) };
  const { rows, read } = parsed;
  if (parsed.kind === 'rows') return { rows, file, read, warnings: parsed.warnings };
  const { errors, count, badRows } = parsed;
  return { rows, problems: { errors, count, rows: badRows }, file, read, warnings: [] };
}

/**
 * What whoever imported is told of it in the first place, by command line and API alike, in this order; `read` only where
 * the file was something else than CSV in UTF-8 with commas, so that who expects the four finds the four.
 *
 * @example importSummary(done, plain) // { dryRun: false, new: ['2024-01'], changed: [], same: [] }
 */
export function importSummary({ dryRun, new: fresh, changed, same }: ImportDone, read: ReadAs | null) {
  return { dryRun, new: fresh, changed, same, ...(read === null || isPlain(read) ? {} : { read }) };
}
