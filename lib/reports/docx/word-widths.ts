import type { DocumentTable } from '../document/report-document';
import { isWide } from '../typesetting/atoms';
import { piecesOf } from '../typesetting/break-places';
import { columnWidths } from '../typesetting/column-widths';

/** About how wide a character of Times New Roman is, bold and with some room, in parts of its size. */
const NARROW = 0.58;

/**
 * How wide a table's columns are: by their shares, but so that no word or number has to be broken. Word has the last word on
 * how wide a text is, so this is an estimate with some room; by shares alone where even that isn't enough.
 *
 * @param width of the table, in twentieths of a point
 * @param sides left and right of a text in its cell, in all, in the same unit
 * @param size of the text, in half points
 */
export function wordWidths(
  { columns, rows }: DocumentTable,
  width: number,
  sides: number,
  size: number,
): number[] {
  const shares = columns.map((column) => column.width);
  const least = columns.map(({ title }, column) => {
    const texts = [
      title,
      ...rows.map(({ cells }) => (cells[column]?.text ?? '') + (cells[column]?.mark ?? '')),
    ];
    const pieces = texts.flatMap((text) => text.split('\n')).flatMap(piecesOf);
    return Math.max(0, ...pieces.map((piece) => ems(piece.trimEnd()))) * size * 10 + sides;
  });
  const widths =
    columnWidths(shares, least, width) ??
    columnWidths(
      shares,
      shares.map(() => 0),
      width,
    ) ??
    [];
  return widths.map(Math.floor);
}

function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : NARROW), 0);
}
