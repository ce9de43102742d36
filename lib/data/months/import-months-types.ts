import type { Month } from '@/lib/calendar/month';
import type { MonthRow } from '@/lib/imports/months-file';
import type { RowProblem } from '@/lib/imports/problem';

/** A file of months that has been read, and what is to be done with it. */
export type MonthsImport = {
  readonly rows: readonly MonthRow[];
  /** What was wrong with other rows of the file already; any of it refuses the whole. */
  readonly problems?: { readonly errors: readonly RowProblem[]; readonly count: number };
  readonly as: 'draft' | 'approved';
  readonly dryRun: boolean;
  readonly file: { readonly name: string; readonly sha256: string };
};

/** What an import did; of a dry run, what it would do. */
export type ImportDone = {
  readonly kind: 'done';
  readonly dryRun: boolean;
  readonly new: readonly Month[];
  readonly changed: readonly Month[];
  readonly same: readonly Month[];
  readonly warnings: readonly RowProblem[];
  /** How many illustrative months went away because these came in. */
  readonly illustrativeRemoved: number;
};

/** Nothing was written: the first hundred errors, in the order of the rows, and how many there are. */
export type ImportRefused = {
  readonly kind: 'refused';
  readonly errors: readonly RowProblem[];
  readonly count: number;
};

/** Nothing was written: somebody saved one of the months at the same moment. The same file can be sent again. */
export type SavedMeanwhile = { readonly kind: 'saved-meanwhile' };

export type ImportResult = ImportDone | ImportRefused | SavedMeanwhile;
