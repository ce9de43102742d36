import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { formulaCell, numberCell, textCell } from './cell';
import { targetFormat } from './formats';
import { absoluteRange, columnLetters, columnRange, quotedText } from './refs';
import { rowHeight } from './row-height';
import { sheetName } from './sheet-name';
import { evaluate } from './testing/evaluate';
import { openWorkbook } from './testing/open-workbook';
import type { Sheet, Workbook } from './workbook';
import { writeWorkbook } from './write-workbook';

const SHEET: Sheet = {
  name: "Year's calls",
  widths: [20, 10],
  rows: [
    [textCell('Name', 'head'), textCell('Calls', 'head')],
    [textCell('=1+1'), numberCell(240_000)],
    [textCell('a\u0000b & <c>'), numberCell(-5)],
    [textCell('Sum'), formulaCell('SUM(B2:B3)', 239_995)],
  ],
  head: 1,
  leftFrozen: 1,
  charts: [],
  names: [{ name: 'calls', range: absoluteRange("Year's calls", 1, 2, 3) }],
};
const WORKBOOK: Workbook = {
  title: 'A & B',
  subject: 'S',
  author: 'Somebody',
  description: 'R-1',
  made: '2024-10-14T01:02:03.000Z',
  foot: 'R&D 1',
  sheets: [SHEET],
};

test('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(columnRange(1, 5, 28)).toBe('B5:B28');
  expect(columnRange(1, 5, 5)).toBe('B5');
  expect(absoluteRange("It's", 0, 1, 2)).toBe("'It''s'!$A$1:$A$2");
  expect(quotedText('so "it" is')).toBe('"so ""it"" is"');
});

test('a sheet’s name has at most 31 characters, none that is refused, and is no other’s', () => {
  expect(sheetName('Calls answered within 12 seconds', [])).toBe('Calls answered within 12…');
  expect(sheetName('a/b:c[d]', [])).toBe('a b c d');
  expect(sheetName('Returns', ['returns', 'Returns (2)'])).toBe('Returns (3)');
  expect(sheetName('字'.repeat(40), [])).toHaveLength(31);
  expect(sheetName("''", [])).toBe('–');
});

test('a row is as high as its longest text needs', () => {
  expect(rowHeight([numberCell(1)], [10])).toBe(15);
  expect(rowHeight([textCell('as long as two lines of ten', 'prose')], [14])).toBe(41);
  expect(rowHeight([textCell('as long as two lines of ten')], [14])).toBe(15);
  // Five of them in a line of ten digits; a further line of Chinese is higher than one of English.
  expect(rowHeight([textCell('字'.repeat(10), 'head')], [11.5])).toBe(30);
  expect(rowHeight([textCell('字'.repeat(11), 'head')], [11.5])).toBe(45);
});

test('a target is a number shown with its comparison', () => {
  expect(targetFormat(translatorFor('en'), 'at-least', 'percent', 0)).toBe('"at least "0%');
  expect(targetFormat(translatorFor('en'), 'less-than', 'score', 1)).toBe('"less than "0.0');
});

test('texts stay texts, numbers numbers, formulas carry their value', async () => {
  const { sheets, parts } = openWorkbook(await writeWorkbook(WORKBOOK));
  expect(sheets["Year's calls"]).toEqual({
    A1: { formula: null, value: 'Name' },
    B1: { formula: null, value: 'Calls' },
    A2: { formula: null, value: '=1+1' },
    B2: { formula: null, value: 240_000 },
    A3: { formula: null, value: 'ab & <c>' },
    B3: { formula: null, value: -5 },
    A4: { formula: null, value: 'Sum' },
    B4: { formula: 'SUM(B2:B3)', value: 239_995 },
  });
  const [sheet, book, core] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'docProps/core.xml'].map(
    (part) => parts[part] ?? '',
  );
  expect(sheet).toContain('xSplit="1" ySplit="1"');
  expect(sheet).toContain('R&amp;&amp;D 1');
  expect(book).toContain("localSheetId=\"0\">'Year''s calls'!$1:$1</definedName>");
  expect(book).toContain("<definedName name=\"calls\">'Year''s calls'!$B$2:$B$3</definedName>");
  expect(core).toContain('<dc:title>A &amp; B</dc:title>');
  expect(core).toMatch(/created[^>]*>2024-10-14T01:02:03Z/);
});

test('the same workbook is the same bytes', async () => {
  const [one, two] = [await writeWorkbook(WORKBOOK), await writeWorkbook(structuredClone(WORKBOOK))];
  expect(Buffer.compare(one, two)).toBe(0);
  expect(
    Buffer.compare(one, await writeWorkbook({ ...WORKBOOK, made: '2024-10-14T01:02:05.000Z' })),
  ).not.toBe(0);
});

test('the tests’ own arithmetic: sums leave out words, division by zero isn’t reached', async () => {
  const workbook = openWorkbook(await writeWorkbook(WORKBOOK));
  const of = (formula: string) => evaluate(workbook, "Year's calls", formula);
  expect(of('SUM(A2:A3,B2:B3)')).toBe(239_995);
  expect(of('IF(B9=0,"none",B2/B9)')).toBe('none');
  expect(of('2*(B2-B3)/5')).toBe(96_002);
  expect(of("'Year''s calls'!$B$4+1")).toBe(239_996);
  expect(of('COUNTIF(A1:A4,"Sum")')).toBe(1);
  expect(() => of('A2+1')).toThrow('#VALUE!');
  expect(() => of('SUM(B2')).toThrow();
});
