import { toCsv } from '@/lib/format/csv';
import type { PrintedTable } from './entry-rows';

/** A table as CSV: UTF-8 with a mark, commas. Reading it gives the same rows. */
export function entryCsv({ columns, rows }: PrintedTable): string {
  return toCsv(columns, rows);
}
