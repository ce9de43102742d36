import { LIMITS } from '../xlsx/limits';
import { cell, madeRow, madeWorkbook, monthsTable, textAt } from './made-workbook';

/** A months file with something odd about it, and what is said of its first error. */
export type OddFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As what it is sent, where that is asked. */
  readonly format: 'csv' | 'xlsx';
  /** Where its first error stands and what stands there; null: the file is taken. */
  readonly refused: {
    readonly row: number;
    readonly column: string | null;
    readonly value: string | null;
  } | null;
};

const HEAD = 'month,calls_offered,calls_answered,emails,note';
const text = (csv: string) => new TextEncoder().encode(csv);
/** One month whose e-mails are written in some way. */
const emails = (cell: string) => text(`month,emails\n1933-01,${cell}\n`);
const taken = (bytes: OddFile['bytes']): OddFile => ({ bytes, format: 'csv', refused: null });
const refused = (
  bytes: OddFile['bytes'],
  row: number,
  column: string | null,
  value: string | null,
): OddFile => ({
  bytes,
  format: 'csv',
  refused: { row, column, value },
});
const badCell = (cell: string, value = cell) => refused(emails(`"${cell}"`), 2, 'emails', value);
const whole = (bytes: OddFile['bytes']) => refused(bytes, 1, null, null);
const sheet = (rows: string) => madeWorkbook({ rows, formats: [0, 17] });
const workbook = (rows: string): OddFile => ({ ...taken(sheet(rows)), format: 'xlsx' });
const badSheet = (rows: string, column: string, value: string): OddFile => ({
  ...refused(sheet(rows), 2, column, value),
  format: 'xlsx',
});
const wholeSheet = (bytes: OddFile['bytes']): OddFile => ({ ...whole(bytes), format: 'xlsx' });
const utf16 = (little: boolean, csv: string) => {
  const bytes = new Uint8Array(csv.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < csv.length; at += 1) view.setUint16(at * 2, csv.charCodeAt(at), little);
  return bytes;
};

/**
 * The section "Values and files" of reliability.md, for whatever way a months file comes in.
 * All of them are of 1933, so that they meet no month of any other test.
 */
export const ODD_MONTHS_FILES: Readonly<Record<string, OddFile>> = {
  'an empty cell is “not collected”': taken(text(`${HEAD}\n1933-01,10,9,,\n`)),
  'a blank cell is “not collected”': taken(text(`${HEAD}\n1933-01,10,9,  ,\n`)),
  'zero is a count': taken(emails('0')),
  'a service that was suspended': taken(text(`${HEAD}\n1933-01,10,9,suspended,\n`)),
  'the largest count': taken(emails('2147483647')),
  'a byte order mark': taken(text('\uFEFFmonth,emails\r\n1933-01,5\r\n')),
  'spaces and tabs around cells': taken(text(' month ,emails\n1933-01\t,  5 \n')),
  'a note in quotes with line breaks': taken(text(`${HEAD}\n1933-01,1,1,1,"one\ntwo, ""three"""\n`)),
  'emoji, right-to-left letters and rare characters in a note': taken(
    text(`${HEAD}\n1933-01,1,1,1,📞 שלום 𠮷野家 <script>alert(1)</script>\n`),
  ),
  'a note that looks like a formula': taken(text(`${HEAD}\n1933-01,1,1,1,=1+1\n`)),

  'separators between digits': badCell('1,234'),
  'separators of another country': badCell('1.234,5'),
  'full-width digits': badCell('１２３'),
  'a power of ten': badCell('1e3'),
  hexadecimal: badCell('0x1F'),
  'not a number': badCell('NaN'),
  infinity: badCell('Infinity'),
  'below zero': badCell('-5'),
  'below zero, with a minus of its own': badCell('−5'),
  'a plus': badCell('+5'),
  'one too many for the column': badCell('2147483648'),
  'digits, then letters': badCell('12abc'),
  'a decimal point': badCell('1.0'),
  'a leading zero': badCell('007'),
  'NUL in a count': badCell('1\0', '1[U+0000]'),
  'NUL in a note': refused(text(`${HEAD}\n1933-01,1,1,1,a\0b\n`), 2, 'note', 'a[U+0000]b'),
  'a bidi override in a note': refused(text(`${HEAD}\n1933-01,1,1,1,a\u202Eb\n`), 2, 'note', 'a[U+202E]b'),
  'a part above its whole': refused(text(`${HEAD}\n1933-01,5,6,,\n`), 2, 'calls_answered', '6'),
  'the same month twice': refused(text('month,emails\n1933-01,1\n1933-01,1\n'), 3, 'month', '1933-01'),
  'a month that there isn’t': refused(text('month,emails\n1933-13,1\n'), 2, 'month', '1933-13'),
  'a day': refused(text('month,emails\n1933-02-30,1\n'), 2, 'month', '1933-02-30'),
  'a cell too many': refused(text('month,emails\n1933-01,1,234\n'), 2, null, null),
  'a quote that is never closed': refused(text(`${HEAD}\n1933-01,1,1,1,"open\n`), 2, null, null),
  'an unknown column': refused(text('month,faxes\n1933-01,1\n'), 1, 'faxes', 'faxes'),
  '__proto__ as a column': refused(text('month,__proto__\n1933-01,1\n'), 1, '__proto__', '__proto__'),
  'no rows': whole(text('month,emails\n')),
  'no bytes': whole(text('')),
  semicolons: taken(text('month;emails\n1933-01;5\n')),
  tabs: taken(text('month\temails\n1933-01\t5\n')),
  'carriage returns only': taken(text('month,emails\r1933-01,5\r')),
  'UTF-16, little end first': taken(utf16(true, '\uFEFFmonth,emails\n1933-01,5\n')),
  'UTF-16, big end first': taken(utf16(false, '\uFEFFmonth,emails\n1933-01,5\n')),
  // 電話 in Big5, 电话 in GB 2312: too few characters to be sure.
  Big5: whole(Uint8Array.of(...text(`${HEAD}\n1933-01,1,1,1,`), 0xb9, 0x71, 0xb8, 0xdc)),
  GB18030: whole(Uint8Array.of(...text(`${HEAD}\n1933-01,1,1,1,`), 0xb5, 0xe7, 0xbb, 0xb0)),
  'a picture with the name of a table': whole(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe, 0x00, 0x80),
  ),

  'a workbook': workbook(monthsTable([['1933-01', 5, '電話']])),
  'a workbook with a number as text': workbook(monthsTable([['1933-01', '5']])),
  'a workbook with a real date': workbook(
    `${madeRow(1, ['month', 'emails'])}<row r="2">${cell('A2', '12055', ' s="1"')}${cell('B2', '5')}</row>`,
  ),
  'a workbook with half an e-mail': badSheet(monthsTable([['1933-01', 5.5]]), 'emails', '5.5'),
  'a workbook with separators between digits': badSheet(
    monthsTable([['1933-01', '1,234']]),
    'emails',
    '1,234',
  ),
  'a workbook with a formula without a value': badSheet(
    `${madeRow(1, ['month', 'emails'])}<row r="2">${textAt('A2', '1933-01')}<c r="B2"><f>1+1</f></c></row>`,
    'emails',
    '',
  ),
  'a workbook that fails in a cell': badSheet(
    `${madeRow(1, ['month', 'emails'])}<row r="2">${textAt('A2', '1933-01')}${cell('B2', '#REF!', ' t="e"')}</row>`,
    'emails',
    '#REF!',
  ),
  'a workbook cut off': wholeSheet(madeWorkbook({ rows: monthsTable([['1933-01', 5]]) }).slice(0, -30)),
  'a password on a workbook': wholeSheet(
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
  ),
  'external entities in a workbook': wholeSheet(
    madeWorkbook({
      rows: '',
      parts: {
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet/>',
      },
    }),
  ),
  'a bomb': wholeSheet(
    madeWorkbook({ rows: '', parts: { 'xl/sharedStrings.xml': new Uint8Array(LIMITS.texts + 1) } }),
  ),
  'hidden sheets alone': wholeSheet(
    madeWorkbook({ rows: '', sheets: '<sheet name="months" sheetId="1" state="hidden" r:id="rId1"/>' }),
  ),
};
