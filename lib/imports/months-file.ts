import type { Month } from '@/lib/calendar/month';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import type { EntryFile } from './entry-file';

/** One row of a months file, read but not yet held against what is stored. */
export interface MonthRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly month: Month;
  /** Only the columns of the header: a count that is left out stays as it is. */
  readonly given: Readonly<Partial<Record<CountCode, CountValue>>>;
  /** Null: the cell is empty. Undefined: the file has no such column, so the note stays as it is. */
  readonly note: string | null | undefined;
}

/** A months file: all its rows, or what is wrong with it. */
export type MonthsFile = EntryFile<MonthRow>;
