import { beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook, type StoredWorkbook } from '../../workbook/testing/open-workbook';
import { FRAME, givenFacts, REISSUE } from '../testing/given-monthly-facts';
import { monthlyXlsx } from './monthly-xlsx';

let whole: StoredWorkbook;
beforeAll(async () => {
  whole = openWorkbook(await monthlyXlsx(givenFacts(), 'en', FRAME));
});

describe('the commentary', () => {
  test('has a sheet of its own, its head in sight', () => {
    const sheet = whole.sheets['Commentary'];
    expect(['A4', 'B4', 'A5', 'B5'].map((address) => sheet?.[address]?.value)).toEqual([
      'Measure',
      'Text',
      'Customer satisfaction',
      '=1+1 is no formula here; 5 of 5 & “well”',
    ]);
    const xml = whole.parts[`xl/worksheets/sheet${whole.names.indexOf('Commentary') + 1}.xml`];
    expect(xml).toContain('ySplit="4"');
  });

  test('a row for each paragraph, the name beside the first; a long one takes several rows', async () => {
    const long = 'Calls were answered in time in December. '.repeat(93).trim();
    const commentary = [
      { measure: 'satisfaction', text: `${long}\n\nA second paragraph.` },
      { measure: 'abandoned', text: 'Another.' },
    ];
    const book = openWorkbook(await monthlyXlsx(givenFacts(), 'en', { ...FRAME, commentary }));
    const sheet = book.sheets['Commentary'];
    const column = (letter: string) =>
      [5, 6, 7, 8, 9].map((row) => sheet?.[`${letter}${row}`]?.value ?? null);
    expect(column('A')).toEqual(['Customer satisfaction', null, null, null, 'Calls abandoned']);
    expect(column('B').slice(0, 3).join(' ')).toBe(long);
    expect(column('B').slice(3)).toEqual(['A second paragraph.', 'Another.']);
    const xml = book.parts[`xl/worksheets/sheet${book.names.indexOf('Commentary') + 1}.xml`] ?? '';
    const heights = [...xml.matchAll(/<row [^>]*ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(9);
    expect(Math.max(...heights)).toBeLessThanOrEqual(180);
  });

  test('without any there is no such sheet', async () => {
    const book = openWorkbook(await monthlyXlsx(givenFacts(), 'en', { ...FRAME, commentary: [] }));
    expect(book.names).not.toContain('Commentary');
  });
});

describe('a re-issue', () => {
  const cells = async (locale: 'en' | 'zh-Hant', reissue: NonNullable<typeof FRAME.reissue>) => {
    const book = openWorkbook(await monthlyXlsx(givenFacts(), locale, { ...FRAME, reissue }));
    const sheet = book.sheets[book.names[1] ?? ''] ?? {};
    return { book, at: (...of: string[]) => of.map((address) => sheet[address]?.value ?? null) };
  };

  test('says after the summary what it takes the place of and why, then what was and is', async () => {
    const { book, at } = await cells('en', REISSUE);
    expect(book.names.slice(0, 3)).toEqual(['Summary', 'Changes', 'Calls answered within 12…']);
    // 15 January 2024 is the serial number 45 306 of a spreadsheet.
    expect(at('A4', 'B4', 'A5', 'B5')).toEqual([
      'Takes the place of',
      'KPI-2023-12',
      'That was as at',
      45_306,
    ]);
    expect(at('A6', 'B6', 'A7', 'B7')).toEqual([
      'Why it is issued again',
      'A file was counted twice.',
      null,
      '=It is mended.',
    ]);
    expect(at('A9', 'B9', 'C9')).toEqual(['Figure', 'Was', 'Is']);
    expect(at('A10', 'B10', 'C10')).toEqual(['Satisfaction, December 2023', '4.3 · Met', '4.4 · Met']);
    expect(at('A11')).toEqual([null]);
    const xml = book.parts['xl/worksheets/sheet2.xml'];
    expect(xml).not.toContain('<pane');
    expect(book.parts['xl/workbook.xml']).toContain("'Changes'!$9:$9");
  });

  test('in the reader’s language; without a difference it says so', async () => {
    const { at } = await cells('zh-Hant', REISSUE);
    expect(at('A10', 'B10', 'C10')).toEqual(['滿意程度，2023年12月', '4.3 · 達標', '4.4 · 達標']);
    const same = await cells('en', { ...REISSUE, differences: [] });
    expect(same.at('A10')).toEqual(['No figure differs; what differs is in the words.']);
  });

  test('a first issue has no such sheet', () => {
    expect(whole.names).not.toContain('Changes');
  });
});
