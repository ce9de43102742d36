import { shown } from '@/lib/format/shown';
import { readCountText } from '@/lib/kpi/count-text';
import { COUNTS, type CountCode, type CountValue } from '@/lib/kpi/counts';
import type { Column } from './header';
import { readMonthCell } from './month-cell';
import type { MonthRow } from './months-file';
import { readNoteCell } from './note-cell';
import type { RowProblem } from './problem';
import { trimmed } from './trimmed';

const MAXIMA = Object.fromEntries(COUNTS.map(({ code, max }) => [code, max])) as Record<CountCode, bigint>;

/** A row as far as it could be read: null where a cell has a problem. `month` is there whenever its own cell is good. */
export type ReadRow = Pick<Partial<MonthRow>, 'month'> & { readonly whole: MonthRow | null };

/**
 * One row of cells read under the header's columns; as many cells as columns. Every cell with a problem is told of,
 * in the order of the columns.
 */
export function readMonthRow(
  row: number,
  cells: readonly string[],
  columns: readonly Column[],
  onProblem: (problem: RowProblem) => void,
): ReadRow {
  const given: Partial<Record<CountCode, CountValue>> = {};
  let month: MonthRow['month'] | undefined;
  let note: MonthRow['note'];
  let good = true;
  columns.forEach((column, at) => {
    const text = trimmed(cells[at] ?? '');
    const cell = readCell(column, text);
    if (cell.kind === 'problem') {
      good = false;
      const facts = 'facts' in cell ? cell.facts : {};
      onProblem({ row, column, value: shown(text), code: cell.code, facts });
    } else if (cell.kind === 'month') month = cell.month;
    else if (cell.kind === 'note') note = cell.note;
    else given[column as CountCode] = cell.count;
  });
  if (month === undefined) return { whole: null };
  return { month, whole: good ? { row, month, given, note } : null };
}

function readCell(column: Column, text: string) {
  if (column === 'month') return readMonthCell(text);
  return column === 'note' ? readNoteCell(text) : readCountText(text, MAXIMA[column]);
}
