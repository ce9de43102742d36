import type { Month } from '@/lib/calendar/month';
import type { CountCode } from '@/lib/kpi/counts';
import { definitionInForce } from '@/lib/kpi/definition';
import { type Cell, formulaCell, type Look, numberCell, textCell } from '../workbook/cell';
import { cellRef, columnRange, quotedText } from '../workbook/refs';
import type { Words } from '../workbook/words';
import { numberIn } from './cell-number';
import type { PqColumn } from './pq-columns';
import type { PqMonth } from './pq-facts';
import { rateCell } from './pq-rate';

/** The cells of a month, each number or the word for why there is none. */
export function monthCells(
  words: Words,
  columns: readonly PqColumn[],
  month: PqMonth,
  row: number,
): readonly Cell[] {
  return rowCells(words, columns, { row, look: 'plain', last: month.month }, (code, format) => {
    const count = month.counts[code];
    return typeof count === 'number' ? numberCell(count, format) : gapCell(words, count);
  });
}

/**
 * The cells of a year: sums over its months' rows where every one of them has the number, else how many have. A share is of
 * those sums by the definition in force in the year's last month.
 *
 * @param first the row of the first month there is, from 1
 */
export function yearCells(
  words: Words,
  columns: readonly PqColumn[],
  months: readonly PqMonth[],
  year: { readonly from: Month; readonly to: Month },
  rows: { readonly first: number; readonly own: number },
): readonly Cell[] {
  const inYear = months.filter(({ month }) => month >= year.from && month <= year.to);
  const start = rows.first + months.findIndex(({ month }) => month === year.from);
  return rowCells(words, columns, { row: rows.own, look: 'total', last: year.to }, (code, format, column) => {
    const counts = inYear.map((month) => month.counts[code]).filter((count) => typeof count === 'number');
    if (counts.length < inYear.length)
      return textCell(
        words.t('reportFiles.volumes.part', { reported: counts.length, expected: inYear.length }),
        'gap',
      );
    const sum = counts.reduce((all, count) => all + BigInt(count), 0n);
    const range = columnRange(column, start, start + inYear.length - 1);
    return formulaCell(`SUM(${range})`, sum, format, 'total');
  });
}

/** Whether a year has any number of its own at all: else its row would only say that it has none. */
export function hasTotal(cells: readonly Cell[]): boolean {
  return cells.some(({ kind }) => kind === 'formula');
}

function rowCells(
  words: Words,
  columns: readonly PqColumn[],
  { row, look, last }: { readonly row: number; readonly look: Look; readonly last: Month },
  countCell: (code: CountCode, format: string, column: number) => Cell,
): readonly Cell[] {
  const cells: Cell[] = [];
  const placeOf = (count: CountCode) => {
    const at = columns.findIndex((column) => 'count' in column && column.count === count);
    return { cell: cells[at], address: cellRef(1 + at, row) };
  };
  columns.forEach((column, at) => {
    if ('count' in column) cells.push(countCell(column.count, column.format, 1 + at));
    else if ('of' in column) cells.push(derivedCell(words, cells, column.of, column.format, row, look));
    else {
      const definition = column.share && definitionInForce(column.share, last);
      cells.push(rateCell(words, definition, placeOf, column.format, look));
    }
  });
  return cells;
}

/** What follows from two cells of the row; the word of the one that has no number. */
function derivedCell(
  { t }: Words,
  cells: readonly Cell[],
  [left, sign, right]: readonly [number, '+' | '-' | '/', number],
  format: string,
  row: number,
  look: Look,
): Cell {
  const [one, two] = [cells[left - 1], cells[right - 1]];
  const [a, b] = [numberIn(one), numberIn(two)];
  if (a === null) return one?.kind === 'text' ? one : textCell(wordIn(one), 'gap');
  if (b === null) return two?.kind === 'text' ? two : textCell(wordIn(two), 'gap');
  const [over, under] = [cellRef(left, row), cellRef(right, row)];
  if (sign !== '/') return formulaCell(`${over}${sign}${under}`, sign === '+' ? a + b : a - b, format, look);
  const none = t('reportFiles.pq.zero-base');
  const formula = `IF(${under}=0,${quotedText(none)},${over}/${under})`;
  return formulaCell(formula, b === 0 ? none : a / b, format, look);
}

function wordIn(cell: Cell | undefined): string {
  return cell?.kind === 'formula' ? String(cell.result) : '';
}

function gapCell({ t }: Words, gap: 'missing' | 'not-due' | 'suspended' | 'not-collected'): Cell {
  return textCell(t(`volumes.state.${gap}`), 'gap');
}
