import type { Month } from '@/lib/calendar/month';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import type { RowProblem } from './problem';

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

/** A months file: all its rows, or what is wrong with it (all or nothing). */
export type MonthsFile =
  | { readonly kind: 'rows'; readonly rows: readonly MonthRow[]; readonly warnings: readonly RowProblem[] }
  | {
      readonly kind: 'errors';
      /** The rows without a problem of their own: nothing is imported, but theirs with what is stored are named, too. */
      readonly rows: readonly MonthRow[];
      /** The first 100, in the order of the rows. */
      readonly errors: readonly RowProblem[];
      /** How many there are in truth. */
      readonly count: number;
    };
