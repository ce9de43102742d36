import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import type { Block, ReportDocument } from '../document/report-document';
import { givenChart, givenReport, givenRow, givenTable } from '../testing/given-report';
import { linesOfPage, readPdf } from '../testing/read-pdf';
import { renderPdf } from './render-pdf';

const read = async (report: ReportDocument) => readPdf(await renderPdf(report, loadFonts()));
const readBlocks = (...blocks: Block[]) => read(givenReport(blocks));

test('every page has its text in order, the foot and its number; the running head begins on the second', async () => {
  const body: Block = { kind: 'text', tone: 'body', text: 'A finding.' };
  const { pages } = await read(
    givenReport(
      [
        body,
        { kind: 'heading', text: 'Heading' },
        { kind: 'list', items: ['One', 'Two'] },
        { kind: 'facts', facts: [{ term: 'Term', lines: ['Said'] }] },
        { kind: 'table', table: givenTable(40) },
      ],
      { mark: 'Preview' },
    ),
  );
  const [first = [], second = []] = pages.map(linesOfPage);
  expect(first.slice(0, 11)).toEqual([
    'Preview',
    'Monthly report, September 2024',
    'Efficiency Office · As at 14 October 2024',
    'First section',
    'A finding.',
    'Heading',
    // The bullet has the shape of the subtitle’s dot, which came first.
    '· | One',
    '· | Two',
    'Term | Said',
    'Table of rows',
    'Row | Figure',
  ]);
  expect(first.at(-1)).toBe('R-2024-09-1 · SHA-256 9f2c4e71 | Page 1 of 2');
  expect(second.slice(0, 2)).toEqual(['Monthly report, September 2024 | Preview', 'Row | Figure']);
  expect(second.at(-2)).toBe('row 40 | 39,000');
});

test('an issued report has no mark', async () => {
  const { pages } = await readBlocks({ kind: 'text', tone: 'body', text: 'A finding.' });
  expect(pages.flatMap(linesOfPage)[0]).toBe('Monthly report, September 2024');
});

test('bookmarks lead to sections, and under each to its headings', async () => {
  const { bookmarks } = await read({
    ...givenReport([]),
    sections: [
      {
        id: 'a',
        title: 'One',
        blocks: [
          { kind: 'heading', text: 'Inner' },
          { kind: 'table', table: givenTable(60) },
        ],
      },
      { id: 'b', title: 'Two', blocks: [{ kind: 'text', tone: 'note', text: 'Small print.' }] },
    ],
  });
  expect(bookmarks).toEqual([
    { title: 'One', page: 0, children: [{ title: 'Inner', page: 0, children: [] }] },
    { title: 'Two', page: 1, children: [] },
  ]);
});

test('a figure’s mark is raised beside it, and figures stand in line whether marked or not', async () => {
  const table = givenTable(0, {
    rows: [
      { kind: 'body', cells: [{ text: 'a' }, { text: '74', mark: 'Ψ' }] },
      givenRow('b', '75'),
      { kind: 'body', cells: [{ text: 'Sum', leader: true }, { text: '76' }] },
    ],
  });
  const { pages } = await readBlocks({ kind: 'table', table });
  const at = (text: string) => pages[0]?.texts.find((painted) => painted.text === text);
  const [marked, mark, plain] = [at('74'), at('Ψ'), at('75')];
  expect(marked && plain && marked.x + marked.width).toBeCloseTo(plain ? plain.x + plain.width : 0, 1);
  expect(mark?.y).toBeLessThan((marked?.y ?? 0) - 2);
  expect(mark?.size).toBeLessThan(marked?.size ?? 0);
  expect(mark?.x).toBeGreaterThanOrEqual((marked?.x ?? 0) + (marked?.width ?? 0));
});

test('leader dots run from the text to the column’s end, drawn and not written', async () => {
  const table = givenTable(0, {
    rows: [{ kind: 'body', cells: [{ text: 'Calls', leader: true }, { text: '1' }] }],
  });
  const { pages } = await readBlocks({ kind: 'table', table });
  const calls = pages[0]?.texts.find(({ text }) => text === 'Calls');
  const dots = pages[0]?.paths.find(({ left, top }) => left > 70 && Math.abs(top - (calls?.y ?? 0)) < 2);
  expect(dots?.marking?.tag).toBe('Artifact');
  // Two thirds of the width, less the cell's side.
  expect(dots?.right).toBeCloseTo(48 + (499.28 * 2) / 3 - 4, 1);
  expect(pages.flatMap(({ texts }) => texts).some(({ text }) => text.includes('..'))).toBe(false);
});

test('a sum is bold under a rule; a warning stands out by more than its colour', async () => {
  const rows = [givenRow('a', '1'), { ...givenRow('Total', '1'), kind: 'total' as const }];
  const { pages } = await readBlocks(
    { kind: 'text', tone: 'warning', text: 'Provisional.' },
    { kind: 'table', table: givenTable(0, { rows }) },
  );
  const at = (text: string) => pages[0]?.texts.find((painted) => painted.text === text);
  expect(at('Total')?.font).toContain('Bold');
  expect(at('a')?.font).not.toContain('Bold');
  expect(at('Provisional.')?.font).toContain('Bold');
  const bar = pages[0]?.paths.find(
    ({ left, right, top, bottom }) => left === 48 && right === 51 && bottom - top > 20,
  );
  expect(bar).toBeDefined();
});

test('words and numbers that don’t fit make their column wider, then the text smaller, and are never broken', async () => {
  const columns = Array.from({ length: 12 }, (_, at) => ({
    title: `Column ${at}`,
    width: at === 0 ? 8 : 1,
    align: 'right' as const,
  }));
  const rows = [givenRow('Calls', ...columns.slice(1).map(() => '2,807,000'))];
  const { pages } = await readBlocks({ kind: 'table', table: givenTable(0, { columns, rows }) });
  const figures = pages[0]?.texts.filter(({ text }) => text === '2,807,000') ?? [];
  expect(figures).toHaveLength(11);
  expect(figures[0]?.size).toBeLessThan(8.5);
});

test('a table whose numbers don’t fit at the smallest size is refused by its name', async () => {
  const columns = Array.from({ length: 20 }, () => ({ title: 'C', width: 1, align: 'right' as const }));
  const rows = [givenRow(...columns.map(() => '2,807,000'))];
  await expect(
    readBlocks({ kind: 'table', table: givenTable(0, { id: 'wide', columns, rows }) }),
  ).rejects.toThrow('table wide');
});

test('a chart’s labels are text in the report’s own font', async () => {
  const { pages } = await readBlocks({ kind: 'chart', chart: givenChart() });
  const label = pages[0]?.texts.find(({ text }) => text === '2021-06');
  expect(label?.font).toContain('NotoSansHK');
  expect(pages[0]?.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
});
