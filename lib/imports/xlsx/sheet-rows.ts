import type { Cell } from '../cell';
import { columnOf } from './cell-place';
import { cellValue } from './cell-value';
import { LIMITS } from './limits';
import type { Epoch } from './serial-day';
import { broken, tooLarge } from './workbook-problem';
import type { XmlListener } from './xml-scan';
import { attribute, eachAttribute } from './xml-text';

/** A row of a sheet: its number as the spreadsheet shows it, and its cells by column from 0; empty ones are left out. */
export type SheetRow = {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
  /** Nobody sees it: it is hidden, or has no height. */
  readonly hidden: boolean;
  /** The same of columns, from 0; of the whole sheet. */
  readonly hiddenColumns: ReadonlySet<number>;
};

type Known = {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly epoch: Epoch;
};

const LAST_ROW = 1_048_576;

/** A header of more cells has far more than our columns; its rows are looked at no further to the right. */
export const WIDEST = 200;

/** Where things of ours stand, in the root element. A cell's own text is in one piece or in several, without readings. */
const [COLUMNS, ROWS, ROW, CELL] = ['cols', 'sheetData', 'sheetData/row', 'sheetData/row/c'];
const TEXTS: ReadonlySet<string> = new Set([`${CELL}/is`, `${CELL}/is/r`]);

/**
 * Listens to a sheet's XML and hands on its rows, one after the other; none is kept. Whatever else the sheet says, such as
 * how large it is or which cells are merged, isn't listened to.
 *
 * @throws WorkbookProblem where rows or cells aren't in order
 */
export class SheetRows implements XmlListener {
  private row = 0;
  private column = -1;
  private hidden = false;
  private readonly hiddenColumns = new Set<number>();
  private cells = new Map<number, Cell>();
  private cell: {
    type: string;
    isDate: boolean;
    isFormula: boolean;
    value: string | null;
    text: string;
  } | null = null;
  private into: 'value' | 'text' | null = null;
  /** The elements that stand open: what else may hold a name of ours, such as an extension, isn't ours. */
  private readonly path: string[] = [];
  private readonly known: Known;
  private readonly onRow: (row: SheetRow) => void;

  constructor(known: Known, onRow: (row: SheetRow) => void) {
    this.known = known;
    this.onRow = onRow;
  }

  readonly open = (name: string, attributes: string): void => {
    const place = this.path.slice(1).join('/');
    this.path.push(name);
    if (this.cell !== null) this.openWithin(this.cell, name, place);
    else if (name === 'c' && place === ROW) this.openCell(attributes);
    else if (name === 'row' && place === ROWS) this.openRow(attributes);
    else if (name === 'row' && place === ROW) throw broken();
    else if (name === 'col' && place === COLUMNS) this.openColumns(attributes);
  };

  readonly text = (piece: string): void => {
    if (this.cell === null) return;
    if (this.into === 'value') this.cell.value += piece;
    else if (this.into === 'text') this.cell.text += piece;
    // In pieces, too.
    if ((this.cell.value?.length ?? 0) + this.cell.text.length > LIMITS.token) throw tooLarge(LIMITS.token);
  };

  readonly close = (): void => {
    const place = this.path.slice(1).join('/');
    this.path.pop();
    this.into = null;
    if (place === CELL && this.cell !== null) {
      const cell = cellValue(this.cell, this.known.texts, this.known.epoch);
      if (cell !== '') this.cells.set(this.column, cell);
      this.cell = null;
    } else if (place === ROW)
      this.onRow({
        row: this.row,
        cells: this.cells,
        hidden: this.hidden,
        hiddenColumns: this.hiddenColumns,
      });
  };

  private openColumns(attributes: string): void {
    if (!isHidden(attributes, 'width')) return;
    const [first, last] = ['min', 'max'].map((name) => Number(attribute(attributes, name)));
    if (first === undefined || last === undefined || !(first >= 1)) return;
    for (let at = first - 1; at < Math.min(last, WIDEST); at += 1) this.hiddenColumns.add(at);
  }

  private openRow(attributes: string): void {
    const given = attribute(attributes, 'r');
    const row = given === null ? this.row + 1 : Number(/^[0-9]{1,7}$/.test(given) ? given : Number.NaN);
    // Rows twice, or out of order: the last one said would win in one program, the first in another.
    if (!(row > this.row && row <= LAST_ROW)) throw broken();
    this.row = row;
    this.column = -1;
    this.cells = new Map();
    this.hidden = isHidden(attributes, 'ht');
  }

  private openCell(attributes: string): void {
    let [column, style, type] = [this.column + 1, 0, 'n'];
    eachAttribute(attributes, (name, value) => {
      if (name === 'r') column = columnOf(value);
      else if (name === 's') style = Number(value);
      else if (name === 't') type = value;
    });
    if (column <= this.column) throw broken();
    this.column = column;
    const isDate = this.known.dateStyles.has(style);
    this.cell = { type, isDate, isFormula: false, value: null, text: '' };
  }

  private openWithin(cell: NonNullable<typeof this.cell>, name: string, place: string): void {
    if (place === CELL && (name === 'c' || name === 'row')) throw broken();
    if (place === CELL && name === 'f') cell.isFormula = true;
    else if (place === CELL && name === 'v') {
      // Twice: one program would show the first, another one the last.
      if (cell.value !== null) throw broken();
      cell.value = '';
      this.into = 'value';
    } else if (name === 't' && TEXTS.has(place)) this.into = 'text';
  }
}

/** Whether a row or column says that it is hidden, or as large as nothing. */
function isHidden(attributes: string, size: 'ht' | 'width'): boolean {
  return (
    /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '') ||
    /^0+(\.0*)?$/.test(attribute(attributes, size) ?? '')
  );
}
