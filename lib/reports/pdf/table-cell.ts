import type { DocumentCell } from '../document/report-document';
import type { Line } from '../typesetting/lines';
import { seenText } from './characters';
import { baseline, lineHeight, type TextStyle } from './look';
import type { Element, Paper } from './paper';
import { leaderDots } from './shapes';
import { CELL_SIDE, type ColumnPlace, MARK_GAP, markWidth, type TableLayout } from './table-layout';
import { content, element } from './tags';
import { writeLine } from './write-line';

/** A cell with its lines, before it is on a page. */
export type LaidCell = {
  readonly cell: DocumentCell;
  readonly lines: readonly Line[];
  readonly column: ColumnPlace;
  readonly style: TextStyle;
};

/** How far a mark is raised, in parts of the size. */
const RAISED = 0.34;

/** Breaks a cell's text into the lines of its column. */
export function layCell(
  paper: Paper,
  layout: TableLayout,
  column: ColumnPlace,
  cell: DocumentCell,
  style: TextStyle,
  balanced = false,
): LaidCell {
  const mark = markWidth(cell, layout, paper.type);
  const room = column.width - 2 * CELL_SIDE - column.markRoom;
  const tail = column.align === 'right' ? 0 : mark * (column.align === 'center' ? 2 : 1);
  // A hair more, as the narrowest column is just as wide as its widest word.
  return {
    cell,
    column,
    style,
    lines: paper.type.linesOf(cell.text, room + 0.01, style, { tail, balanced }),
  };
}

export function cellHeight({ lines, style }: LaidCell): number {
  return lines.length * lineHeight(style);
}

/** Writes a cell's lines and its mark into its element. */
export function writeCell(
  paper: Paper,
  layout: TableLayout,
  owner: Element,
  laid: LaidCell,
  top: number,
): void {
  const { cell, lines, style } = laid;
  if (cell.text !== '') content(owner, () => writeLines(paper, laid, top));
  const last = lines.at(-1);
  if (!cell.mark || !last) return;
  const left = leftOf(laid, last) + last.width + style.size * MARK_GAP;
  const y = baseline(top + (lines.length - 1) * lineHeight(style), style) - style.size * RAISED;
  const mark = seenText(cell.mark);
  content(element(paper, owner, 'Span'), () => writeLine(paper, mark, left, y, layout.mark));
}

/** Writes a cell's lines alone. */
export function writeLines(paper: Paper, laid: LaidCell, top: number): void {
  laid.lines.forEach((line, at) => {
    const y = baseline(top + at * lineHeight(laid.style), laid.style);
    if (line.text !== '') writeLine(paper, line.text, leftOf(laid, line), y, laid.style);
  });
}

/** Dots from the end of a cell's text to the end of its column. */
export function writeLeader(paper: Paper, layout: TableLayout, laid: LaidCell, top: number): void {
  const { cell, lines, column, style } = laid;
  const last = lines.at(-1);
  if (!cell.leader || !last) return;
  const end = leftOf(laid, last) + last.width + markWidth(cell, layout, paper.type);
  const y = baseline(top + (lines.length - 1) * lineHeight(style), style) - 0.4;
  leaderDots(paper, end + 2, column.left + column.width - CELL_SIDE, y, style.ink);
}

function leftOf({ column }: LaidCell, line: Line): number {
  const left = column.left + CELL_SIDE;
  const spare = column.width - 2 * CELL_SIDE - column.markRoom - line.width;
  return left + (column.align === 'right' ? spare : column.align === 'center' ? spare / 2 : 0);
}
