import { COUNTS, type CountCode, type CountValue } from '@/lib/kpi/counts';
import type { Cell } from './cell';
import type { ReadEntry } from './entry-table';
import type { MonthColumn } from './month-columns';
import type { MonthRow } from './months-file';
import { readNoteCell } from './note-cell';
import type { RowProblem } from './problem';
import { noText, problemAt, readCount, readMonth } from './read-cell';
import { trimmed } from './trimmed';

const MAXIMA = Object.fromEntries(COUNTS.map(({ code, max }) => [code, max])) as Record<CountCode, bigint>;

/**
 * One row of cells read under the header's columns; as many cells as columns. Every cell with a problem is told of, in the
 * order of the columns. A month may stand in one row only.
 */
export function readMonthRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly MonthColumn[],
  onProblem: (make: () => RowProblem) => void,
): ReadEntry<MonthRow> {
  const given: Partial<Record<CountCode, CountValue>> = {};
  let month: MonthRow['month'] | undefined;
  let note: MonthRow['note'];
  let good = true;
  columns.forEach((column, at) => {
    const cell = cells[at] ?? '';
    const said = readCell(column, cell);
    if (said.kind === 'problem') {
      good = false;
      onProblem(() => problemAt(row, column, cell, said));
    } else if (said.kind === 'month') month = said.month;
    else if (said.kind === 'note') note = said.note;
    else given[column as CountCode] = said.count;
  });
  if (month === undefined) return { key: null, whole: null };
  return { key: keyOf(row, month), whole: good ? { row, month, given, note } : null };
}

function readCell(column: MonthColumn, cell: Cell) {
  if (column === 'month') return readMonth(cell);
  if (column !== 'note') return readCount(cell, MAXIMA[column]);
  return typeof cell === 'string' ? readNoteCell(trimmed(cell)) : noText(cell);
}

function keyOf(row: number, month: MonthRow['month']): ReadEntry<MonthRow>['key'] {
  const twice = (firstRow: number) =>
    ({ row, column: 'month', value: month, code: 'duplicate-month', facts: { firstRow } }) as const;
  return { text: month, twice };
}
