import type { DepartmentsFile } from './departments/department-file';
import type { Evidence } from './encoding';
import type { MonthsFile } from './months-file';
import type { FileFormat } from './read-as';

/** How a file is to be read: as what it was sent, and what is enough to take its encoding for known. */
export type Reading = {
  /** As whoever sent it says; null: its bytes tell. */
  readonly format: FileFormat | null;
  readonly enough: Evidence;
};

/** As a file is read where a person sees what was made of it before it is taken. */
export const LOOKED_AT: Reading = { format: null, enough: 'likely' };

/** Reads files of rows, wherever that is done. Any bytes give an answer. */
export type EntryReader = {
  readonly months: (bytes: Uint8Array, reading: Reading) => Promise<MonthsFile>;
  readonly departments: (bytes: Uint8Array, reading: Reading) => Promise<DepartmentsFile>;
};
