import { monthOfDay } from '@/lib/calendar/day';
import { type CountText, readCountText } from '@/lib/kpi/count-text';
import { type Cell, cellShown } from './cell';
import { type MonthCell, readMonthCell } from './month-cell';
import type { ProblemCode, RowProblem } from './problem';
import { trimmed } from './trimmed';

type CellProblem = {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  readonly facts?: RowProblem['facts'];
};

/**
 * The month that a cell says: `YYYY-MM` as text, or a spreadsheet's real date where it is the first of a month, which is
 * what a spreadsheet makes of `2024-01`. Another day is an error: which month was meant isn't guessed.
 */
export function readMonth(cell: Cell): MonthCell | CellProblem {
  if (typeof cell === 'string') return readMonthCell(trimmed(cell));
  if (cell.kind === 'unusable') return { kind: 'problem', code: cell.code };
  const { day } = cell;
  if (day === null || !day.endsWith('-01')) return { kind: 'problem', code: 'date-not-first' };
  return { kind: 'month', month: monthOfDay(day) };
}

/** The count that a cell says, by the one strict reader of numbers. */
export function readCount(cell: Cell, max: bigint): CountText | CellProblem {
  return typeof cell === 'string' ? readCountText(trimmed(cell), max) : noText(cell);
}

/** Why a cell has no text. */
export function noText(cell: Exclude<Cell, string>): CellProblem {
  return { kind: 'problem', code: cell.kind === 'date' ? 'date-cell' : cell.code };
}

/** A cell's problem with where it stands. */
export function problemAt(
  row: number,
  column: string,
  cell: Cell,
  { code, facts = {} }: CellProblem,
): RowProblem {
  return {
    row,
    column,
    value: typeof cell === 'string' ? cellShown(trimmed(cell)) : cellShown(cell),
    code,
    facts,
  };
}
