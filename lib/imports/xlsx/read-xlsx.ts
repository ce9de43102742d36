import type { Cell } from '../cell';
import { cellShown } from '../cell';
import { columnLetters } from '../column-letters';
import { MOST_LINES } from '../line-ends';
import type { ReadAs, RowSink } from '../read-as';
import { openArchive } from './archive';
import { readDateStyles } from './date-styles';
import { LIMITS } from './limits';
import { readNeededPart } from './read-part';
import { readSharedTexts } from './shared-texts';
import { type SheetRow, SheetRows } from './sheet-rows';
import { findParts } from './workbook-parts';
import { WorkbookProblem } from './workbook-problem';

/** A header of more cells has far more than our columns; its rows are looked at no further to the right. */
const WIDEST = 200;

/** The first bytes of password-protected workbooks, and of those before 2007. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes begin as a ZIP archive does, which every XLSX workbook is. */
export function looksLikeArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8 && (bytes[3] ?? 0) < 9;
}

/** Whether bytes begin as an encrypted workbook does, or one in Excel's format before 2007. */
export function looksLikeOldWorkbook(bytes: Uint8Array): boolean {
  return OLD.every((byte, at) => bytes[at] === byte);
}

/**
 * Reads one sheet of an XLSX workbook and hands its rows on, with their numbers as in the spreadsheet, each as wide as the
 * first. Nothing is computed and nothing outside is asked for; what the bytes may cost is bounded (`LIMITS`) before they
 * are unpacked.
 *
 * @param wanted the sheet's name in our templates; without it, the first visible sheet is read
 * @throws WorkbookProblem
 */
export function readXlsx(bytes: Uint8Array, wanted: string, sink: RowSink): ReadAs {
  if (looksLikeOldWorkbook(bytes)) throw new WorkbookProblem('workbook-encrypted');
  if (!looksLikeArchive(bytes)) throw new WorkbookProblem('not-a-workbook');
  const archive = openArchive(bytes);
  const { sheet, texts, styles, epoch } = findParts(archive, wanted);
  const known = {
    texts: readSharedTexts(archive, texts),
    dateStyles: readDateStyles(archive, styles),
    epoch,
  };
  const table = new SheetTable(sink);
  readNeededPart(archive, sheet.part, LIMITS.sheet, new SheetRows(known, (row) => table.add(row)));
  return {
    format: 'xlsx',
    encoding: null,
    separator: null,
    sheet: sheet.name,
    dates: table.hasDates ? epoch : null,
  };
}

/** Rows of a sheet as rows of a table: all as wide as the first. */
class SheetTable {
  hasDates = false;
  private hasHeader = false;
  private width = 0;
  private rows = 0;
  private readonly sink: RowSink;

  constructor(sink: RowSink) {
    this.sink = sink;
  }

  add({ row, cells, hidden }: SheetRow): void {
    if (cells.size === 0) return;
    this.rows += 1;
    if (this.rows > MOST_LINES) throw new WorkbookProblem('too-many-lines', { most: MOST_LINES });
    if (this.rows === 1) {
      this.hasHeader = row === 1;
      this.width = this.hasHeader ? Math.min(WIDEST, Math.max(...cells.keys()) + 1) : 1;
      // Without anything in row 1 there is no header: told as of any other file.
      if (row > 1) this.sink.add(1, ['']);
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
}
