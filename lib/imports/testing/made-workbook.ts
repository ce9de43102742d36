import { strToU8, type Zippable, zipSync } from 'fflate';

/** A workbook by its parts, written by hand as the format's own description has them, and not by the library that we write with. */
export type MadeWorkbook = {
  /** What stands in `sheetData` of the first sheet. */
  readonly rows: string;
  /** Around it, in the worksheet. */
  readonly before?: string;
  readonly after?: string;
  /** The texts that cells of type `s` refer to, each as the inside of an `si`. */
  readonly texts?: readonly string[];
  /** The formats of the styles 0, 1, …: numbers of built-in ones, or formats of the workbook's own. */
  readonly formats?: readonly (number | string)[];
  readonly workbookPr?: string;
  /** Instead of one visible sheet called months. */
  readonly sheets?: string;
  /** Parts to be put in place of ours, or beside them; null takes one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of a workbook. */
export function madeWorkbook(made: MadeWorkbook): Uint8Array<ArrayBuffer> {
  return packed({ ...partsOf(made), ...made.parts });
}

/** A cell of a row: `cell('B2', '5')` is a number, with `type` a text, a date, an error. */
export function cell(at: string, value: string, more = ''): string {
  return `<c r="${at}"${more}><v>${value}</v></c>`;
}

/** A cell with its own text. */
export function textAt(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A row of texts and numbers from column A on; null leaves a cell out. */
export function madeRow(row: number, cells: readonly (string | number | null)[], more = ''): string {
  const all = cells.map((value, at) => {
    const place = `${String.fromCharCode(65 + at)}${row}`;
    if (value === null) return '';
    return typeof value === 'number' ? cell(place, String(value)) : textAt(place, value);
  });
  return `<row r="${row}"${more}>${all.join('')}</row>`;
}

/** A table of months, e-mails and notes under its header. */
export function monthsTable(
  rows: readonly (readonly [string | null, string | number | null, string?])[],
): string {
  return [
    madeRow(1, ['month', 'emails', 'note']),
    ...rows.map(([month, emails, note = null], at) => madeRow(at + 2, [month, emails, note])),
  ].join('');
}

function packed(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    if (part !== null) files[name] = typeof part === 'string' ? strToU8(part) : part;
  return new Uint8Array(zipSync(files, { mtime: new Date(2024, 0, 1) }));
}

function partsOf({
  rows,
  before = '',
  after = '',
  texts = [],
  formats = [0],
  workbookPr = '',
  sheets,
}: MadeWorkbook) {
  const own = formats.flatMap((format, at) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${170 + at}" formatCode="${format}"/>`] : [],
  );
  const styles = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'string' ? 170 + at : format}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>` +
      `${sheets ?? '<sheet name="months" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}` +
      `${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rId3', 'styles', 'styles.xml')}` +
      `${relation('rId4', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${monthsTable([['1999-12', 9]])}</sheetData></worksheet>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  } as const;
}
