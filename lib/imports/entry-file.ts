import type { RowProblem } from './problem';
import type { ReadAs } from './read-as';

/** A file of rows of one kind: all of them, or what is wrong with it (all or nothing). */
export type EntryFile<Row> =
  | {
      readonly kind: 'rows';
      readonly rows: readonly Row[];
      readonly warnings: readonly RowProblem[];
      readonly read: ReadAs;
    }
  | {
      readonly kind: 'errors';
      /** The rows without a problem of their own: nothing is imported, but theirs with what is stored are named, too. */
      readonly rows: readonly Row[];
      /** The first 100, in the order of the rows. */
      readonly errors: readonly RowProblem[];
      /** How many there are in truth. */
      readonly count: number;
      /** How many rows have a problem of their own. */
      readonly badRows: number;
      /** Null where not even that could be told. */
      readonly read: ReadAs | null;
    };
