import type { DocumentCell, DocumentTable } from '../document/report-document';
import { piecesOf } from '../typesetting/break-places';
import { columnWidths } from '../typesetting/column-widths';
import { seenText } from './characters';
import { BODY, STYLES, type TextStyle } from './look';
import type { Typesetter } from './typesetter';

/** Where the columns of a table are, and how its texts are set. */
export type TableLayout = {
  readonly body: TextStyle;
  readonly bold: TextStyle;
  readonly mark: TextStyle;
  readonly columns: readonly ColumnPlace[];
};

export type ColumnPlace = {
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
  /** Room that every cell leaves free at its right for a mark, so that figures stand in line whether marked or not. */
  readonly markRoom: number;
};

/** Beside a cell's text, on either side. */
export const CELL_SIDE = 4;
/** Between a text and its mark, in parts of the size. */
export const MARK_GAP = 0.08;
const MARK_SIZE = 0.7;
/** Sizes that are tried by turns until every word and number fits its column. */
const SIZES = [8.5, 8, 7.5, 7, 6.5];

/**
 * The largest of the sizes at which every word and number of a table fits its column.
 *
 * @throws RangeError naming the table when none does: no cell is ever overfull
 */
export function layTable(table: DocumentTable, type: Typesetter): TableLayout {
  for (const size of SIZES) {
    const styles = stylesOf(size);
    const needs = table.columns.map((_, column) => needOf(table, column, styles, type));
    const widths = columnWidths(
      table.columns.map(({ width }) => width),
      needs.map(({ least }) => least),
      BODY.width,
    );
    if (widths) return { ...styles, columns: placed(table, widths, needs) };
  }
  throw new RangeError(`table ${table.id}: a word or number is wider than its column`);
}

type Styles = Pick<TableLayout, 'body' | 'bold' | 'mark'>;
type Need = { readonly least: number; readonly markRoom: number };

function stylesOf(size: number): Styles {
  const body = { ...STYLES.body, size };
  return { body, bold: { ...body, bold: true }, mark: { ...body, size: size * MARK_SIZE } };
}

function needOf(table: DocumentTable, column: number, styles: Styles, type: Typesetter): Need {
  const { align, title } = table.columns[column] ?? { align: 'left', title: '' };
  const cells = table.rows.flatMap(({ kind, cells: of }) => {
    const cell = of[column];
    return cell ? [{ cell, style: kind === 'total' ? styles.bold : styles.body }] : [];
  });
  const marks = cells.map(({ cell }) => markWidth(cell, styles, type));
  const markRoom = align === 'right' ? Math.max(0, ...marks) : 0;
  const words = cells.map(({ cell, style }, at) => {
    const mark = align === 'right' ? markRoom : (marks[at] ?? 0) * (align === 'center' ? 2 : 1);
    return widestPiece(cell.text, style, type, mark);
  });
  const head = widestPiece(title, styles.bold, type, 0);
  return { least: Math.max(head, ...words) + 2 * CELL_SIDE, markRoom };
}

/** How wide the widest part of a text is that doesn't break; the last has its mark behind it. */
function widestPiece(text: string, style: TextStyle, type: Typesetter, mark: number): number {
  const pieces = seenText(text).split('\n').flatMap(piecesOf);
  const widths = pieces.map((piece, at) => {
    const behind = at === pieces.length - 1 ? mark : 0;
    return type.widthOf(piece.trimEnd(), style) + behind;
  });
  return Math.max(0, ...widths);
}

/** How much room a cell's mark takes. */
export function markWidth({ mark }: DocumentCell, { body, mark: style }: Styles, type: Typesetter): number {
  return mark ? type.widthOf(seenText(mark), style) + body.size * MARK_GAP : 0;
}

function placed(table: DocumentTable, widths: readonly number[], needs: readonly Need[]): ColumnPlace[] {
  let left: number = BODY.left;
  return table.columns.map(({ align }, column) => {
    const width = widths[column] ?? 0;
    const place = { left, width, align, markRoom: needs[column]?.markRoom ?? 0 };
    left += width;
    return place;
  });
}
