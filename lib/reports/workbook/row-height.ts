import { piecesOf } from '../typesetting/break-places';
import type { Cell, Look } from './cell';

/** Points that a line of text takes, by how the cell looks. */
const LINE: Readonly<Record<Look, number>> = {
  plain: 13,
  head: 13,
  title: 19,
  total: 13,
  gap: 13,
  note: 12,
  prose: 13,
  mark: 13,
};
/** Points that a further line of Chinese takes: its fonts stand higher. */
const WIDE_LINE = 15;
const WIDE = /[\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u;
/** Spreadsheets draw texts a little wider or narrower than each other. */
const SLACK = 1.08;
/** No row of a spreadsheet is higher, in points. */
const HIGHEST = 409;
const WRAPPED: readonly Look[] = ['head', 'total', 'gap', 'prose'];

/**
 * How high a row has to be for its texts to be read whole, in points: spreadsheets don't all work it out themselves when
 * they open a file.
 *
 * @param widths of the columns, in characters
 * @example rowHeight([textCell('as long as two lines of ten', 'prose')], [14]) // 41, as it takes three
 */
export function rowHeight(row: readonly (Cell | null)[], widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    if (cell === null) return 0;
    const wraps = WRAPPED.includes(cell.look);
    const lines = wraps ? linesOf(textOf(cell), widths[column] ?? 10) : 1;
    const further = WIDE.test(textOf(cell)) ? WIDE_LINE : LINE[cell.look];
    return LINE[cell.look] + (lines - 1) * further;
  });
  return Math.min(HIGHEST, Math.max(13, ...heights) + 2);
}

function textOf(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' && typeof cell.result === 'string' ? cell.result : '';
}

/** How many lines a text takes in a column of so many characters. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(4, width - 1.5);
  return text.split('\n').reduce((sum, line) => sum + filled(line, room), 0);
}

/** Words are put in line after line, each line as full as it gets; what is longer than a line is broken. */
function filled(text: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const piece of piecesOf(text)) {
    const own = widthOf(piece.trimEnd()) * SLACK;
    if (taken > 0 && taken + own > room) {
      lines += 1;
      taken = 0;
    }
    lines += Math.ceil(Math.max(0, own - room) / room);
    taken = (taken + widthOf(piece) * SLACK) % room;
  }
  return lines;
}

/** In digits of the usual font. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 1.8;
  if (/[ fijlrtI.,:;'’!|/()[\]-]/.test(character)) return 0.6;
  return /[mwA-Z%@]/.test(character) ? 1.4 : 1;
}
