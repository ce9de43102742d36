import { isCountCode } from '@/lib/kpi/counts';
import { type EntryKind, parseEntryFile } from './entry-table';
import { MONTH_COLUMNS, type MonthColumn } from './month-columns';
import { readMonthRow } from './month-row';
import type { MonthRow, MonthsFile } from './months-file';
import { LOOKED_AT, type Reading } from './reading';

/** Files of monthly counts: contract.md, "Monthly counts". */
const MONTHS: EntryKind<MonthColumn, MonthRow> = {
  columns: MONTH_COLUMNS,
  required: ['month'],
  isCount: isCountCode,
  sheet: 'months',
  readRow: readMonthRow,
};

/**
 * A file of monthly counts, CSV or XLSX, from its bytes: all rows, or what is wrong with it (the first 100 problems and
 * their number). Any bytes give an answer; nothing is thrown.
 *
 * Identities between counts are checked later (`checkRows`), when the counts that are left out are known.
 *
 * @example parseMonthsFile(bytesOf('month,emails\n2024-01,5\n')) // one row: row 2, 2024-01, given { emails: 5 }
 */
export function parseMonthsFile(bytes: Uint8Array, reading: Reading = LOOKED_AT): MonthsFile {
  return parseEntryFile(bytes, MONTHS, reading);
}
