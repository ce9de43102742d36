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
const WRAPPED: readonly Look[] = ['head', 'total', 'gap', 'prose'];

/**
 * How high a row has to be for its texts to be read whole, in points: spreadsheets don't all work it out themselves when
 * they open a file.
 *
 * @param widths of the columns, in characters
 * @example rowHeight([textCell('as long as two lines of ten', 'prose')], [14]) // 28
 */
export function rowHeight(row: readonly (Cell | null)[], widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    if (cell === null) return 0;
    const wraps = WRAPPED.includes(cell.look);
    const lines = wraps ? linesOf(textOf(cell), widths[column] ?? 10) : 1;
    return lines * LINE[cell.look];
  });
  return Math.max(13, ...heights) + 2;
}

function textOf(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' && typeof cell.result === 'string' ? cell.result : '';
}

/** A little less than fits, since words aren't broken. */
function linesOf(text: string, width: number): number {
  const room = Math.max(4, width - 1.5);
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil((widthOf(line) * 1.08) / room)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** In digits of the usual font: a Chinese character is as wide as two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1.9 : 1), 0);
}
