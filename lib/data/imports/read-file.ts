import 'server-only';
import type { DepartmentFileRow } from '@/lib/imports/departments/department-file';
import type { EntryFile } from '@/lib/imports/entry-file';
import type { MonthRow } from '@/lib/imports/months-file';
import { isPlain, type ReadAs } from '@/lib/imports/read-as';
import type { EntryReader, Reading } from '@/lib/imports/reading';
import { sha256 } from '../sha256';
import type { ImportDone, ReadFile } from './import-types';

/** A file that came in, with the name under which its revisions are known, and how it is to be read. */
export type FileToRead = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly reading: Reading;
};

/** Reads a file of months. */
export async function readMonthsFile(reader: EntryReader, file: FileToRead): Promise<ReadFile<MonthRow>> {
  return known(await reader.months(file.bytes, file.reading), file);
}

/** Reads a file of counts by department. */
export async function readDepartmentsFile(
  reader: EntryReader,
  file: FileToRead,
): Promise<ReadFile<DepartmentFileRow>> {
  return known(await reader.departments(file.bytes, file.reading), file);
}

function known<Row>(parsed: EntryFile<Row>, { bytes, name }: FileToRead): ReadFile<Row> {
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
