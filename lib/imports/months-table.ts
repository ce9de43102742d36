import type { Month } from '@/lib/calendar/month';
import { shown } from '@/lib/format/shown';
import { type Column, readHeader } from './header';
import { readMonthRow } from './month-row';
import type { MonthRow, MonthsFile } from './months-file';
import type { RowProblem } from './problem';
import { ProblemList } from './problem-list';
import { trimmed } from './trimmed';

/**
 * Takes a table's rows of cells one after the other, whatever kind of file they come from, and tells at the end
 * what it holds. The first row is the header; a blank line (one cell, empty) is no row.
 */
export class MonthsTable {
  /** Null before the header, and after one that can't be used: without columns no cell can be judged. */
  private columns: readonly Column[] | null = null;
  private problems = new ProblemList();
  private warnings: readonly RowProblem[] = [];
  private readonly rows: MonthRow[] = [];
  private readonly rowOfMonth = new Map<Month, number>();
  private empty = true;

  /** `row` as in a spreadsheet, from 1 up; `cells` as they stand in the file. */
  add(row: number, cells: readonly string[]): void {
    if (row === 1) this.addHeader(cells);
    else if (!isBlank(cells)) {
      this.empty = false;
      if (this.columns !== null) this.addRow(row, cells, this.columns);
    }
  }

  /** Something wrong beyond the cells, such as a quote that is never closed. */
  addProblem(problem: RowProblem): void {
    this.empty = false;
    this.problems.add(problem);
  }

  result(): MonthsFile {
    if (this.empty && (this.columns !== null || this.problems.count === 0)) this.problems.add(NO_ROWS);
    const { first, count } = this.problems;
    return count > 0
      ? { kind: 'errors', rows: this.rows, errors: first, count }
      : { kind: 'rows', rows: this.rows, warnings: this.warnings };
  }

  private addHeader(cells: readonly string[]): void {
    const header = readHeader(cells);
    if (header.kind === 'problems') this.problems = header.problems;
    else {
      this.columns = header.columns;
      this.warnings = header.warnings;
    }
  }

  private addRow(row: number, cells: readonly string[], columns: readonly Column[]): void {
    if (cells.length !== columns.length) {
      this.problems.add(raggedRow(row, cells, columns.length));
      return;
    }
    const { month, whole } = readMonthRow(row, cells, columns, (problem) => this.problems.add(problem));
    const firstRow = month === undefined ? undefined : this.rowOfMonth.get(month);
    if (month !== undefined && firstRow !== undefined) {
      this.problems.add({ row, column: 'month', value: month, code: 'duplicate-month', facts: { firstRow } });
      return;
    }
    if (month !== undefined) this.rowOfMonth.set(month, row);
    if (whole !== null) this.rows.push(whole);
  }
}

const NO_ROWS: RowProblem = { row: 1, column: null, value: null, code: 'no-rows', facts: {} };

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && trimmed(cells[0] ?? '') === '';
}

function raggedRow(row: number, cells: readonly string[], expected: number): RowProblem {
  // A lone carriage return in a cell without quotes was meant as the end of a row.
  const joined = cells.find((cell) => /\r(?!\n)/.test(cell));
  if (joined !== undefined) {
    return { row, column: null, value: shown(joined), code: 'carriage-return-lines', facts: {} };
  }
  return { row, column: null, value: null, code: 'ragged-row', facts: { cells: cells.length, expected } };
}
