import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { guarded, unguarded } from '@/lib/format/formula-guard';
import { cellOfText } from '../xlsx/escaped-text';
import type { PrintedTable } from './entry-rows';

/** What stands on the second sheet: a title, what to know, and a line for each column. */
export type Explanations = {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
};

const FONT = { name: 'Arial', size: 10 };
const TEXT: CellStyle = { font: FONT, numFmt: '@' };
const NUMBER: CellStyle = { font: FONT, numFmt: '0' };
const HEAD: CellStyle = { font: { ...FONT, bold: true }, numFmt: '@', alignment: { vertical: 'bottom' } };
const PROSE: CellStyle = { font: FONT, alignment: { vertical: 'top', wrapText: true } };

/** Columns of texts; every other one holds counts. */
const TEXTS: readonly string[] = ['month', 'department', 'kind', 'note'];

/**
 * A table as a workbook, whose first sheet gives the same rows when it is read; the second, if there is one, explains its
 * columns. Cells of texts have the format of text, so that a spreadsheet makes no date of `2024-01`; the first row stays
 * in sight.
 */
export function entryXlsx(table: PrintedTable, explanations: Explanations | null): Promise<Uint8Array> {
  const made = new Date(0);
  return writeXlsx({
    sheets: [tableSheet(table), ...(explanations ? [explanationSheet(explanations)] : [])],
    defaultFont: FONT,
    properties: { created: made, modified: made },
  });
}

/** Twenty years of months: so many rows of an empty table have cells with their formats, to be filled in. */
const READY_ROWS = 240;

function tableSheet({ name, columns, rows }: PrintedTable): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const ready = rows.length === 0 ? READY_ROWS : rows.length;
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { style: HEAD });
    const style = TEXTS.includes(column) ? TEXT : NUMBER;
    for (let row = 1; row <= ready; row += 1) cells.set(`${row},${at}`, { style });
  });
  return {
    name,
    columns: columns.map((column) => ({ width: column === 'note' ? 40 : Math.max(10, column.length + 2) })),
    rows: [
      [...columns],
      ...rows.map((row) => row.map((value) => (typeof value === 'string' ? kept(value) : value))),
      ...Array.from({ length: ready - rows.length }, () => columns.map(() => null)),
    ],
    cells,
    freezePane: { rows: 1, columns: 1 },
  };
}

/** A text as a cell keeps it: an apostrophe before what reading would take off, and what XML can't hold written otherwise. */
function kept(text: string): string {
  return cellOfText(unguarded(text) === text ? text : guarded(text));
}

function explanationSheet({ name, title, notes, head, lines }: Explanations): WriteSheet {
  const rows = [[title], ...notes.map((note) => [note]), [], [...head], ...lines.map((line) => [...line])];
  const headRow = notes.length + 2;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  rows.forEach((row, at) => {
    const style = at === 0 || at === headRow ? HEAD : at > headRow ? PROSE : { font: FONT };
    row.forEach((_, column) => void cells.set(`${at},${column}`, { style }));
  });
  return {
    name,
    columns: head.map((_, at) => ({ width: [32, 34, 62, 50, 14][at] ?? 20 })),
    rows: rows.map((row) => row.map(cellOfText)),
    cells,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
