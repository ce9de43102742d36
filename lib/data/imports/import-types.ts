import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { ContactKind } from '@/lib/departments/department-counts';
import type { ImportDecision } from '@/lib/imports/decide-import';
import type { RowProblem } from '@/lib/imports/problem';
import type { ReadAs } from '@/lib/imports/read-as';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import type { Queryable, Transaction } from '../database';

/** What files say: a month's counts, or its counts by department. */
export const IMPORT_KINDS = ['months', 'departments'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A file that has been read, and what is to be done with it. */
export type Import<Row> = {
  readonly rows: readonly Row[];
  /** What was wrong with other rows of the file already; any of it refuses the whole. */
  readonly problems?: {
    readonly errors: readonly RowProblem[];
    readonly count: number;
    /** How many rows they are of. */
    readonly rows: number;
  };
  readonly as: 'draft' | 'approved';
  readonly dryRun: boolean;
  readonly file: { readonly name: string; readonly sha256: string };
};

/** A file as it was read, with what it will be known by. */
export type ReadFile<Row> = Pick<Import<Row>, 'rows' | 'problems' | 'file'> & {
  /** What reading alone had to say; what the stored months add comes with the import's own. */
  readonly warnings: readonly RowProblem[];
  /** What was understood of it; null where nothing was. */
  readonly read: ReadAs | null;
};

/** One value that an import would change: of a month's count or note, or of a department's count. */
export type ImportDifference = {
  readonly of: { readonly department: string; readonly kind: ContactKind } | null;
  readonly what: CountCode | 'note';
  /** null: there was no such month, or no note. */
  readonly before: CountValue | string | null;
  readonly after: CountValue | string | null;
};

/** What an import does, or would do, to a month. */
export type ImportLine = {
  /** The first row of the file that says something of it. */
  readonly row: number;
  readonly month: Month;
  readonly decision: ImportDecision;
  /** Whether what the file says of it can't be: that refuses the whole file, whatever the decision would be. */
  readonly wrong: boolean;
  readonly differences: readonly ImportDifference[];
};

/** What would become of a file, held against what is stored; nothing is written yet. */
export type ImportPlan = {
  readonly lines: readonly ImportLine[];
  /** How many rows of the file couldn't be read, so that no line tells of them. */
  readonly badRows: number;
  /** The first hundred, in the order of the rows; any of them refuses the whole. */
  readonly errors: readonly RowProblem[];
  readonly errorCount: number;
  readonly warnings: readonly RowProblem[];
};

/** A plan, with how to carry it out: everything its lines say, with its audit, in one transaction. */
export type WritablePlan = ImportPlan & {
  readonly write: (tx: Transaction, person: Person, now: Date) => Promise<void>;
};

/** Works out what would become of a file. */
export type PlanOf<Row> = (db: Queryable, question: Import<Row>, now: Date) => Promise<WritablePlan>;

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
