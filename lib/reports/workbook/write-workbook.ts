import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Cell } from './cell';
import { chartOf } from './charts';
import { quotedSheet } from './refs';
import { rowHeight } from './row-height';
import { type Below, DEFAULT_FONT, styleOf } from './styles';
import type { Sheet, Workbook } from './workbook';

/**
 * The bytes of a workbook (XLSX): the same for the same workbook, whenever and wherever they are made. The library that
 * writes them is known here and in this folder only.
 */
export function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const made = new Date(workbook.made);
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => sheetOf(sheet, workbook.foot)),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: workbook.title,
      subject: workbook.subject,
      description: workbook.description,
      creator: workbook.author,
      lastModifiedBy: workbook.author,
      created: made,
      modified: made,
    },
    namedRanges: [
      ...workbook.sheets.flatMap(printTitles),
      ...workbook.sheets.flatMap(({ names }) => names.map((name) => ({ ...name }))),
    ],
  });
}

function sheetOf(sheet: Sheet, foot: string): WriteSheet {
  const { name, head, leftFrozen, widths, charts, portrait } = sheet;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  sheet.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell) cells.set(`${at},${column}`, cellOf(cell, below(sheet, at, column)));
    });
  });
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.map((cell) => (cell ? plainValue(cell) : null))),
    cells,
    rowDefs: new Map(sheet.rows.map((row, at) => [at, { height: rowHeight(row, widths) }])),
    ...(head === null || sheet.headScrolls ? {} : { freezePane: { rows: head, columns: leftFrozen } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: portrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // A table and its chart belong on one page; a long list may take several.
      fitToHeight: charts.length === 1 ? 1 : 0,
    },
    headerFooter: { oddFooter: `&L&8${inFooter(foot)}&R&8${inFooter(name)}  &P / &N` },
    // Several charts have pages of their own, two on each.
    rowBreaks:
      charts.length < 2 ? [] : charts.filter((_, at) => at % 2 === 0).map(({ place }) => place.fromRow - 3),
    charts: charts.map(chartOf),
    a11y: { summary: name, ...(head === null ? {} : { headerRow: head - 1 }) },
  };
}

/** What stands below a column's head: the first cell that isn't empty tells. */
function below({ rows }: Sheet, at: number, column: number): Below {
  const first = rows.slice(at + 1).find((row) => row[column])?.[column];
  if (first?.kind === 'number' || first?.kind === 'formula' || first?.look === 'gap') return 'numbers';
  return first?.look === 'prose' ? 'prose' : 'texts';
}

function cellOf(cell: Cell, under: Below) {
  const style = styleOf(cell, under);
  if (cell.kind !== 'formula') return { style };
  return { type: 'formula' as const, formula: cell.formula, formulaResult: cell.result, style };
}

function plainValue(cell: Cell) {
  if (cell.kind === 'formula') return null;
  if (cell.kind === 'text') return cell.text;
  // Midnight UTC: the library takes the day of a Date from there.
  return cell.kind === 'date' ? new Date(`${cell.day}T00:00:00Z`) : cell.value;
}

/** The library's own setting writes a sheet's name without quotes, which is no reference where it has a space. */
function printTitles({ name, head }: Sheet) {
  if (head === null) return [];
  return [{ name: '_xlnm.Print_Titles', range: `${quotedSheet(name)}!$${head}:$${head}`, scope: name }];
}

/** An ampersand begins a code in a footer, and a digit right after a size would belong to it. */
function inFooter(text: string): string {
  return ` ${text.replaceAll('&', '&&')}`;
}
