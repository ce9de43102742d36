import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import type { Block, ReportDocument } from '../document/report-document';
import { givenChart, givenReport, givenTable } from '../testing/given-report';
import { allElements, wholeText } from '../testing/pdf-structure';
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

test('a fact stands beside its term, line by line, and is read after it', async () => {
  const { pages, structure } = await readBlocks({
    kind: 'facts',
    facts: [{ term: 'A term of more words than its column holds', lines: ['One.', 'Two.', 'Three.'] }],
  });
  const lines = pages.flatMap(linesOfPage);
  const first = lines.findIndex((line) => line.endsWith('| One.'));
  expect(lines.slice(first, first + 3)).toEqual([
    'A term of more words than  | One.',
    'its column holds | Two.',
    'Three.',
  ]);
  const item = allElements(structure).find(({ tag }) => tag === 'LI');
  expect(item && wholeText(item)).toBe('A term of more words than its column holdsOne.Two.Three.');
});

test('a chart’s labels are text in the report’s own font', async () => {
  const { pages } = await readBlocks({ kind: 'chart', chart: givenChart() });
  const label = pages[0]?.texts.find(({ text }) => text === '2021-06');
  expect(label?.font).toContain('NotoSansHK');
  expect(pages[0]?.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
});
