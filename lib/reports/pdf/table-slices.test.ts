import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import type { Block, ReportDocument } from '../document/report-document';
import { givenReport, givenRow, givenTable } from '../testing/given-report';
import { linesOfPage, readPdf } from '../testing/read-pdf';
import { renderPdf } from './render-pdf';

const read = async (report: ReportDocument) => readPdf(await renderPdf(report, loadFonts()));
const readBlocks = (...blocks: Block[]) => read(givenReport(blocks));

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

test('a short table stays on one page, where a longer one would have begun', async () => {
  const short = givenTable(5, { rows: Array.from({ length: 5 }, (_, at) => givenRow(`short ${at}`, '1')) });
  const { pages } = await readBlocks(
    { kind: 'table', table: givenTable(25) },
    { kind: 'table', table: short },
  );
  expect(pages.map((page) => linesOfPage(page).filter((line) => line.startsWith('short')).length)).toEqual([
    0, 5,
  ]);
});
