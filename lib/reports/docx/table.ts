import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentCell, DocumentColumn, DocumentRow, DocumentTable } from '../document/report-document';
import { CELL_SIDE, COLOURS, SIZES, TEXT_WIDTH } from './look';
import { wordWidths } from './word-widths';
import { runsOf } from './words';

/** A table under its caption: its head is repeated on every page, rows stay whole, notes stand beneath. */
export function tableParts(of: DocumentTable): (Paragraph | Table)[] {
  const { caption, columns, rows, notes } = of;
  const widths = wordWidths(of, TEXT_WIDTH, 2 * CELL_SIDE, SIZES.table);
  const places = of.columns.map(({ align }, at) => ({ width: widths[at] ?? 0, align }));
  const head = columns.map(({ title }) => ({ text: title }));
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: places.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: THIN,
      insideVertical: NONE,
    },
    margins: { left: CELL_SIDE, right: CELL_SIDE, top: 30, bottom: 30 },
    rows: [
      rowOf(places, { kind: 'total', cells: head }, { isHead: true, keepNext: true }),
      ...rows.map((row, at) =>
        rowOf(places, row, { isHead: false, keepNext: at === 0 || at === rows.length - 2 }),
      ),
    ],
  });
  return [
    new Paragraph({
      children: runsOf(caption, { bold: true }),
      keepNext: true,
      spacing: { before: 240, after: 80 },
    }),
    table,
    // Word needs a paragraph behind a table, were it empty.
    ...(notes.length > 0 ? notes : ['']).map(noteOf),
  ];
}

type Place = { readonly width: number; readonly align: DocumentColumn['align'] };

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.ink } as const;

type RowLook = { readonly isHead: boolean; readonly keepNext: boolean };

function rowOf(
  places: readonly Place[],
  { kind, cells }: DocumentRow,
  { isHead, keepNext }: RowLook,
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: places.map(
      (place, at) =>
        new TableCell({
          width: { size: place.width, type: WidthType.DXA },
          verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: COLOURS.shade, color: 'auto' } } : {}),
          ...(kind === 'total' ? { borders: isHead ? { bottom: STRONG } : { top: STRONG } } : {}),
          children: [cellOf(place, cells[at] ?? { text: '' }, kind === 'total', keepNext)],
        }),
    ),
  });
}

function cellOf(
  place: Place,
  { text, mark, leader }: DocumentCell,
  bold: boolean,
  keepNext: boolean,
): Paragraph {
  const look = { bold, size: SIZES.table };
  const position = place.width - 2 * CELL_SIDE;
  return new Paragraph({
    keepNext,
    alignment: ALIGNMENTS[place.align],
    ...(leader ? { tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }] } : {}),
    children: [
      ...runsOf(text, look),
      ...(mark ? runsOf(mark, { ...look, superScript: true }) : []),
      ...(leader ? [new TextRun({ ...look, children: [new Tab()] })] : []),
    ],
  });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

function noteOf(text: string): Paragraph {
  const children = runsOf(text, { size: SIZES.small, color: COLOURS.soft });
  return new Paragraph({ children, spacing: { before: 40 } });
}
