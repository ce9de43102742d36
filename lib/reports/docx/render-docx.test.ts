import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '../document/report-document';
import { givenChart, givenReport, givenRow, givenTable } from '../testing/given-report';
import { pageNumberRun } from './page-number';
import { renderDocx } from './render-docx';
import { wordWidths } from './word-widths';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const given = async (blocks: readonly Block[], more: Parameters<typeof givenReport>[1] = {}) => {
  const parts = partsOf(await renderDocx(givenReport(blocks, more)));
  return { parts, body: parts['word/document.xml'] ?? '' };
};
const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const paragraph = (xml: string, text: string) => paragraphs(xml).find((of) => textOf(of) === text) ?? '';

test('headings, texts, lists and terms are paragraphs of their kinds', async () => {
  const { body } = await given([
    { kind: 'heading', text: 'Inner' },
    { kind: 'text', tone: 'warning', text: 'Provisional.' },
    { kind: 'list', items: ['One'] },
    { kind: 'facts', facts: [{ term: 'Term', lines: ['Said'] }] },
  ]);
  expect(paragraph(body, 'Monthly report, September 2024')).toContain('<w:pStyle w:val="Heading1"/>');
  expect(paragraph(body, 'First section')).toContain('<w:pStyle w:val="Heading2"/>');
  expect(paragraph(body, 'Inner')).toContain('<w:pStyle w:val="Heading3"/>');
  expect(paragraph(body, 'Provisional.')).toMatch(/<w:left w:val="single".*<w:b\/>/s);
  expect(paragraph(body, 'One')).toContain('<w:numPr>');
  expect(paragraph(body, 'Term')).toContain('<w:keepNext/>');
});

test('a table’s head is repeated, its rows stay whole, dots run to the figures and marks are raised', async () => {
  const rows = [
    { kind: 'body' as const, cells: [{ text: 'Calls', mark: 'Ψ', leader: true }, { text: '80' }] },
    { ...givenRow('Sum', '90'), kind: 'total' as const },
  ];
  const { body } = await given([{ kind: 'table', table: givenTable(0, { rows, notes: ['Ψ Note.'] }) }]);
  const [head = '', first = '', sum = ''] = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(head).toMatch(/<w:tblHeader\/>/);
  expect([head, first, sum].every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  expect(first).not.toContain('<w:tblHeader/>');
  expect(first).toMatch(/<w:tab w:val="right" w:pos="\d+" w:leader="dot"\/>/);
  expect(first).toMatch(/<w:vertAlign w:val="superscript"\/>.*Ψ.*<w:tab\/>/s);
  expect(sum).toContain('<w:b/>');
  expect(paragraph(body, 'Table of rows')).toContain('<w:keepNext/>');
  expect(textOf(body)).toContain('Ψ Note.');
});

test('columns have their shares, unless a word or number needs more', () => {
  const table = givenTable(1);
  expect(wordWidths(table, 9000, 170, 19)).toEqual([6000, 3000]);
  const wide = givenTable(0, { rows: [givenRow('a', '2,807,000,000,000,000,000,000,000,000')] });
  // 37 characters of 0.58 of 9.5 points.
  expect(wordWidths(wide, 9000, 170, 19)[1]).toBe(Math.floor(37 * 0.58 * 190 + 170));
});

test.each([
  ['en', 'PMingLiU', 'en-GB'],
  ['zh-Hant', 'PMingLiU', 'zh-HK'],
  ['zh-Hans', 'SimSun', 'zh-CN'],
] as const)('in %s Chinese is in %s, and the language is told', async (locale, font, language) => {
  const { parts } = await given([], { locale });
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(parts['word/styles.xml'] ?? '')?.[0];
  expect(defaults).toContain(`w:eastAsia="${font}"`);
  expect(defaults).toContain('w:ascii="Times New Roman"');
  expect(defaults).toContain(`<w:lang w:val="${language}"`);
});

test('the mark is in the head of every page, the foot with the page’s number in words in its foot', async () => {
  const pageText = (page: number, pages: number) => `第${page}頁，共${pages}頁`;
  const { parts } = await given([], { mark: 'Preview', pageText });
  expect(textOf(parts['word/header1.xml'] ?? '')).toBe('Preview');
  const foot = parts['word/footer1.xml'] ?? '';
  expect(textOf(foot)).toBe('R-2024-09-1 · SHA-256 9f2c4e71第頁，共頁');
  expect([...foot.matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, field]) => field)).toEqual([
    'PAGE',
    'NUMPAGES',
  ]);
  expect((await given([])).parts['word/header1.xml']).toBeUndefined();
});

test('a page’s number in words that have digits of their own is refused', () => {
  expect(() =>
    pageNumberRun((page, pages) => `1823: ${page} of ${pages}`, { size: 15, color: '000000' }),
  ).toThrow(RangeError);
});

test('a report with a chart is refused', async () => {
  await expect(given([{ kind: 'chart', chart: givenChart() }])).rejects.toThrow('chart');
});

test('no text becomes part of the file’s markup, and none breaks it', async () => {
  const { body, parts } = await given([{ kind: 'text', tone: 'body', text: '<w:b/>&\u0000\ud800\nnext' }], {
    title: 'A & B < C',
  });
  expect(body).toContain('&lt;w:b/&gt;&amp;');
  expect(body.includes('\u0000') || body.includes('\ud800')).toBe(false);
  expect(paragraph(body, '&lt;w:b/&gt;&amp;next')).toContain('<w:br/>');
  expect(parts['docProps/core.xml']).toContain('A &amp; B &lt; C');
});

test('the same report gives the same bytes, which know no moment but the report’s', async () => {
  const report = givenReport(
    [
      { kind: 'list', items: ['One'] },
      { kind: 'table', table: givenTable(3) },
    ],
    { mark: 'Preview' },
  );
  const first = await renderDocx(report);
  await renderDocx(givenReport([{ kind: 'list', items: ['Other'] }]));
  expect(Buffer.compare(first, await renderDocx(report))).toBe(0);
  const all = Object.values(partsOf(first)).join('');
  const moments = new Set([...all.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g)].map(([moment]) => moment));
  expect(moments).toEqual(new Set(['2024-10-14T01:00:00Z']));
});
