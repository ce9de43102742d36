import type { DocumentRow, DocumentTable } from '../document/report-document';
import { BODY, COLOURS, STYLES } from './look';
import type { Paper } from './paper';
import { ground, rule } from './shapes';
import type { Slice } from './slice';
import { cellHeight, type LaidCell, layCell, writeCell, writeLeader, writeLines } from './table-cell';
import { layTable, type TableLayout } from './table-layout';
import { artifact, element, once } from './tags';
import { textSlices } from './text-slices';

/** A table whose rows are no higher than this in all stays on one page. */
const WHOLE = 200;
/** Above and below a row's text. */
const ROW_SIDE = 2.5;

/**
 * A table: its caption, its head (again on every page that it goes on to), its rows whole, and what stands under it. Neither
 * the caption and head nor the last row stand alone.
 */
export function tableSlices(paper: Paper, table: DocumentTable): Slice[] {
  const layout = layTable(table, paper.type);
  const tag = once(() => element(paper, paper.root, 'Table'));
  const caption = once(() => element(paper, tag(), 'Caption'));
  const body = once(() => element(paper, tag(), 'TBody'));
  const titles = table.columns.map(({ title }) => ({ text: title }));
  const head = laidRow(paper, layout, { kind: 'total', cells: titles }, true);
  const rows = table.rows.map((row) => laidRow(paper, layout, row));
  const isWhole = rows.reduce((sum, { height }) => sum + height, 0) <= WHOLE;
  const again = { height: head.height, draw: (top: number) => drawHeadAgain(paper, head, top) };
  return [
    ...textSlices(paper, caption, table.caption, {
      style: STYLES.caption,
      before: 12,
      keep: true,
      whole: true,
    }),
    {
      before: 3,
      height: head.height,
      keep: true,
      draw: (top) => drawHead(paper, layout, element(paper, tag(), 'THead'), head, top),
    },
    ...rows.map((row, at) => ({
      before: 0,
      height: row.height,
      keep: keeps(table, at) || (isWhole && at < rows.length - 1),
      // The first one has the head itself above it, wherever it stands.
      ...(at === 0 ? {} : { head: again }),
      draw: (top: number) => drawRow(paper, layout, element(paper, body(), 'TR'), row, top),
    })),
    ...table.notes.flatMap((note, at) => {
      const keep = at < table.notes.length - 1;
      return textSlices(paper, 'P', note, { style: STYLES.note, before: at === 0 ? 3 : 1, keep });
    }),
  ];
}

/** The first row stands with the second, the last with the one before, a sum with what it sums, notes with the last row. */
function keeps({ rows, notes }: DocumentTable, at: number): boolean {
  const isLast = at === rows.length - 1;
  if (isLast) return notes.length > 0;
  return at === 0 || at === rows.length - 2 || rows[at + 1]?.kind === 'total';
}

type LaidRow = {
  readonly kind: DocumentRow['kind'];
  readonly cells: readonly LaidCell[];
  readonly height: number;
};

function laidRow(paper: Paper, layout: TableLayout, { kind, cells }: DocumentRow, isHead = false): LaidRow {
  const style = kind === 'total' ? layout.bold : layout.body;
  const laid = layout.columns.map((column, at) =>
    layCell(paper, layout, column, cells[at] ?? { text: '' }, style, isHead),
  );
  return { kind, cells: laid, height: Math.max(...laid.map(cellHeight)) + 2 * ROW_SIDE };
}

function drawHead(paper: Paper, layout: TableLayout, thead: Parent, head: LaidRow, top: number): void {
  ground(paper, BODY.left, top, BODY.width, head.height, COLOURS.shade);
  const row = element(paper, thead, 'TR');
  for (const cell of head.cells)
    writeCell(paper, layout, element(paper, row, 'TH', { scope: 'Column' }), cell, headTop(head, cell, top));
  rule(paper, BODY.left, BODY.right, top + head.height, 0.8, COLOURS.ink);
}

/** The head on a page that a table goes on to: whoever listens has heard it. */
function drawHeadAgain(paper: Paper, head: LaidRow, top: number): void {
  ground(paper, BODY.left, top, BODY.width, head.height, COLOURS.shade);
  artifact(paper, 'Pagination', () => {
    for (const cell of head.cells) writeLines(paper, cell, headTop(head, cell, top));
  });
  rule(paper, BODY.left, BODY.right, top + head.height, 0.8, COLOURS.ink);
}

/** Titles stand at the foot of the head, near their columns. */
function headTop({ height }: LaidRow, cell: LaidCell, top: number): number {
  return top + height - ROW_SIDE - cellHeight(cell);
}

type Parent = ReturnType<typeof element>;

function drawRow(paper: Paper, layout: TableLayout, tr: Parent, row: LaidRow, top: number): void {
  if (row.kind === 'total') rule(paper, BODY.left, BODY.right, top, 0.8, COLOURS.ink);
  row.cells.forEach((cell, at) => {
    const owner =
      at === 0 && cell.cell.text !== ''
        ? element(paper, tr, 'TH', { scope: 'Row' })
        : element(paper, tr, 'TD');
    writeCell(paper, layout, owner, cell, top + ROW_SIDE);
  });
  for (const cell of row.cells) writeLeader(paper, layout, cell, top + ROW_SIDE);
  rule(paper, BODY.left, BODY.right, top + row.height, 0.4, COLOURS.line);
}
