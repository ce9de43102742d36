import type { Cell } from './cell';
import type { Encoding } from './encoding';
import type { RowProblem } from './problem';
import type { Separator } from './separator';

export type FileFormat = 'csv' | 'xlsx';

/** What was understood of a file before its rows were read; said to whoever sent it. */
export type ReadAs = {
  readonly format: FileFormat;
  /** Of a text file; null for a workbook. */
  readonly encoding: Encoding | null;
  /** Between the columns of a text file; null for a workbook. */
  readonly separator: Separator | null;
  /** Of a workbook, the sheet that was read; null for a text file. */
  readonly sheet: string | null;
  /** Some cells are real dates of a spreadsheet that counts days from this year; null: all are texts. */
  readonly dates: '1900' | '1904' | null;
};

/** Whether a file is what the contract names first: CSV in UTF-8, with commas. */
export function isPlain({ format, encoding, separator }: ReadAs): boolean {
  return format === 'csv' && encoding === 'UTF-8' && separator === 'comma';
}

/** Takes the rows of a table, whatever kind of file they come from. */
export interface RowSink {
  /** `row` as in a spreadsheet, from 1 up; `cells` as they stand in the file. */
  add(row: number, cells: readonly Cell[]): void;
  /** Something wrong beyond the cells, such as a quote that is never closed. */
  addProblem(problem: RowProblem): void;
  addWarning(problem: RowProblem): void;
  /** The file as a whole can't be read: whatever rows of it came before don't count. */
  refuse(problem: RowProblem): void;
}
