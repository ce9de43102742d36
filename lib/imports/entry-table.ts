import { type Cell, cellShown } from './cell';
import type { EntryFile } from './entry-file';
import { type HeaderRules, readHeader } from './header';
import type { RowProblem } from './problem';
import { ProblemList } from './problem-list';
import type { ReadAs, RowSink } from './read-as';
import { readFile } from './read-file';
import type { Reading } from './reading';
import { trimmed } from './trimmed';

/** A kind of file that people send: its columns, and what a row of it says. */
export type EntryKind<Column extends string, Row> = HeaderRules<Column> & {
  /** The name of the sheet in our template. */
  readonly sheet: string;
  readonly readRow: (
    row: number,
    cells: readonly Cell[],
    columns: readonly Column[],
    onProblem: (make: () => RowProblem) => void,
  ) => ReadEntry<Row>;
};

/** A row as far as it could be read. */
export type ReadEntry<Row> = {
  /** What no two rows may share, and the problem where they do; null where it can't be read. */
  readonly key: { readonly text: string; readonly twice: (firstRow: number) => RowProblem } | null;
  /** Null where a cell has a problem. */
  readonly whole: Row | null;
};

/** A file of rows of one kind, from its bytes. Any bytes give an answer; nothing is thrown. */
export function parseEntryFile<Column extends string, Row>(
  bytes: Uint8Array,
  kind: EntryKind<Column, Row>,
  reading: Reading,
): EntryFile<Row> {
  const table = new EntryTable(kind);
  const question = { ...reading, columns: new Set<string>(kind.columns), sheet: kind.sheet };
  return table.result(readFile(bytes, question, table));
}

/**
 * Takes a table's rows of cells one after the other, whatever kind of file they come from, and tells at the end what it
 * holds. The first row is the header; a row whose cells are all empty is no row.
 */
class EntryTable<Column extends string, Row> implements RowSink {
  /** Null before the header, and after one that can't be used: without columns no cell can be judged. */
  private columns: readonly Column[] | null = null;
  private problems = new ProblemList();
  private readonly warnings = new ProblemList();
  private readonly rows: Row[] = [];
  private readonly badRows = new Set<number>();
  private readonly rowOfKey = new Map<string, number>();
  private empty = true;
  private refused: RowProblem | null = null;
  private readonly kind: EntryKind<Column, Row>;

  constructor(kind: EntryKind<Column, Row>) {
    this.kind = kind;
  }

  add(row: number, cells: readonly Cell[]): void {
    if (row === 1) this.addHeader(cells);
    else if (!isBlank(cells)) {
      this.empty = false;
      const before = this.problems.count;
      if (this.columns !== null) this.addRow(row, cells, this.columns);
      if (this.problems.count > before) this.badRows.add(row);
    }
  }

  addProblem(problem: RowProblem): void {
    this.empty = false;
    this.problems.add(problem);
    if (problem.row > 1) this.badRows.add(problem.row);
  }

  addWarning(problem: RowProblem): void {
    this.warnings.add(problem);
  }

  refuse(problem: RowProblem): void {
    this.refused = problem;
  }

  result(read: ReadAs | null): EntryFile<Row> {
    if (this.refused !== null)
      return { kind: 'errors', rows: [], errors: [this.refused], count: 1, badRows: 0, read };
    if (this.empty && (this.columns !== null || this.problems.count === 0)) this.problems.add(NO_ROWS);
    const { first, count } = this.problems;
    return count > 0 || read === null
      ? { kind: 'errors', rows: this.rows, errors: first, count, badRows: this.badRows.size, read }
      : { kind: 'rows', rows: this.rows, warnings: this.warnings.first, read };
  }

  private addHeader(cells: readonly Cell[]): void {
    const header = readHeader(cells, this.kind);
    if (header.kind === 'problems') this.problems = header.problems;
    else {
      this.columns = header.columns;
      for (const warning of header.warnings) this.warnings.add(warning);
    }
  }

  private addRow(row: number, cells: readonly Cell[], columns: readonly Column[]): void {
    if (cells.length !== columns.length) {
      this.problems.add(raggedRow(row, cells, columns.length));
      return;
    }
    const { key, whole } = this.kind.readRow(row, cells, columns, (make) => this.problems.addMade(make));
    const firstRow = key === null ? undefined : this.rowOfKey.get(key.text);
    if (key !== null && firstRow !== undefined) {
      this.problems.add(key.twice(firstRow));
      return;
    }
    if (key !== null) this.rowOfKey.set(key.text, row);
    if (whole !== null) this.rows.push(whole);
  }
}

const NO_ROWS: RowProblem = { row: 1, column: null, value: null, code: 'no-rows', facts: {} };

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === 'string' && trimmed(cell) === '');
}

function raggedRow(row: number, cells: readonly Cell[], expected: number): RowProblem {
  // A lone carriage return in a cell without quotes was meant as the end of a row.
  const joined = cells.find((cell) => typeof cell === 'string' && /\r(?!\n)/.test(cell));
  if (joined !== undefined)
    return { row, column: null, value: cellShown(joined), code: 'carriage-return-lines', facts: {} };
  return { row, column: null, value: null, code: 'ragged-row', facts: { cells: cells.length, expected } };
}
