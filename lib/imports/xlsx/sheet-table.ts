import type { Cell } from '../cell';
import { cellShown } from '../cell';
import { columnLetters } from '../column-letters';
import { MOST_LINES } from '../line-ends';
import type { RowSink } from '../read-as';
import { type SheetRow, WIDEST } from './sheet-rows';
import { WorkbookProblem } from './workbook-problem';

/** Rows of a sheet as rows of a table: all as wide as the first. */
export class SheetTable {
  hasDates = false;
  private hasHeader = false;
  private width = 0;
  private rows = 0;
  private readonly sink: RowSink;

  constructor(sink: RowSink) {
    this.sink = sink;
  }

  add({ row, cells, hidden, hiddenColumns }: SheetRow): void {
    if (cells.size === 0) return;
    this.rows += 1;
    if (this.rows > MOST_LINES) throw new WorkbookProblem('too-many-lines', { most: MOST_LINES });
    if (this.rows === 1) {
      this.hasHeader = row === 1;
      this.width = this.hasHeader ? Math.min(WIDEST, Math.max(...cells.keys()) + 1) : 1;
      // Without anything in row 1 there is no header: told as of any other file.
      if (row > 1) this.sink.add(1, ['']);
      this.tellHidden(cells, hiddenColumns);
    }
    const dense: Cell[] = Array.from({ length: this.width }, (_, column) => cells.get(column) ?? '');
    if (dense.some((cell) => typeof cell !== 'string' && cell.kind === 'date')) this.hasDates = true;
    if (hidden) this.sink.addWarning({ row, column: null, value: null, code: 'hidden-row', facts: {} });
    const beyond = this.hasHeader ? [...cells.keys()].find((column) => column >= this.width) : undefined;
    if (beyond !== undefined) {
      const value = cellShown(cells.get(beyond) ?? '');
      const facts = { letter: columnLetters(beyond) };
      this.sink.addProblem({ row, column: null, value, code: 'cell-beyond-header', facts });
    }
    this.sink.add(row, dense);
  }
  /** By the names in the header: a column without one is told otherwise, if anything stands in it. */
  private tellHidden(header: SheetRow['cells'], hidden: SheetRow['hiddenColumns']): void {
    for (const [at, cell] of header) {
      if (!hidden.has(at)) continue;
      const column = cellShown(cell);
      const facts = { letter: columnLetters(at) };
      this.sink.addWarning({ row: 1, column, value: column, code: 'hidden-column', facts });
    }
  }
}
