import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import type { Block } from '../document/report-document';
import { givenChart, givenMonthlyReport, givenReport, givenTable } from '../testing/given-report';
import { allElements, type StructureElement } from '../testing/pdf-structure';
import { linesOfPage, type ReadPdf, readPdf } from '../testing/read-pdf';
import { BODY, EDGE, PAGE } from './look';
import { renderPdf } from './render-pdf';

const FOOT_TOP = 785;
const inBody = (y: number) => y > BODY.top - 2 && y < FOOT_TOP;

test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
  'in %s nothing stands outside of the margins, no cell in its neighbour',
  async (locale) => {
    const pdf = readPdf(await renderPdf(givenMonthlyReport(locale, 'Preview'), loadFonts()));
    for (const page of pdf.pages) {
      for (const { text, x, y, width } of page.texts) {
        const seen = text.trimEnd();
        const right = x + width - (seen === text ? 0 : 3);
        expect([seen, x >= BODY.left - 0.5, right <= BODY.right + 0.5]).toEqual([seen, true, true]);
        expect(y).toBeGreaterThan(EDGE);
        expect(y).toBeLessThan(PAGE.height - EDGE);
      }
      for (const path of page.paths) {
        // A line's own width stands out of its points; a chart's hatches are clipped.
        expect(path.top).toBeGreaterThan(EDGE);
        expect(path.bottom).toBeLessThan(PAGE.height - EDGE);
      }
    }
    for (const table of allElements(pdf.structure).filter(({ tag }) => tag === 'Table'))
      expectColumns(pdf, table);
  },
);

/** The cells of a column are all right of those of the column before. */
function expectColumns(pdf: ReadPdf, table: StructureElement): void {
  const rows = allElements(table).filter(({ tag }) => tag === 'TR');
  const boxes = rows.map((row) => row.children.map((cell) => boxOf(pdf, cell)));
  const columns = rows[0]?.children.length ?? 0;
  expect(columns).toBeGreaterThan(1);
  for (let column = 1; column < columns; column += 1) {
    const ends = boxes.map((row) => row[column - 1]?.right ?? 0);
    const begins = boxes.map((row) => row[column]?.left ?? Number.POSITIVE_INFINITY);
    expect(Math.max(...ends)).toBeLessThan(Math.min(...begins));
  }
}

function boxOf(pdf: ReadPdf, cell: StructureElement) {
  const places = allElements(cell).flatMap((element) => element.places);
  const texts = places.flatMap(
    ({ page, id }) => pdf.pages[page]?.texts.filter(({ marking }) => marking?.id === id) ?? [],
  );
  if (texts.length === 0) return null;
  return {
    left: Math.min(...texts.map(({ x }) => x)),
    // The space that a line was broken at isn't seen.
    right: Math.max(
      ...texts.map(({ x, width, text, size }) => x + width - (text.endsWith(' ') ? size * 0.2 : 0)),
    ),
  };
}

const LINE = 'Of calls offered, some were answered in time and others were not. ';
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  fc.integer({ min: 1, max: 9 }).map((count) => ({ kind: 'text', tone: 'body', text: LINE.repeat(count) })),
  fc
    .integer({ min: 1, max: 70 })
    .map((count) => ({ kind: 'table', table: givenTable(count, { notes: ['Note.'] }) })),
  fc.constant({ kind: 'heading', text: 'HEADING' }),
  fc.constant({ kind: 'text', tone: 'warning', text: LINE.repeat(3) }),
  fc.constant({ kind: 'list', items: [LINE, LINE] }),
  fc.constant({ kind: 'chart', chart: givenChart() }),
);

test('no page ends with a heading or the head of a table, none begins with a table’s last row, every one that goes on has its head', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 4, maxLength: 12 }), async (blocks) => {
      const end: Block = { kind: 'text', tone: 'body', text: 'The end.' };
      const { pages } = readPdf(await renderPdf(givenReport([...blocks, end]), loadFonts()));
      for (const page of pages) {
        const lines = linesOfPage({ ...page, texts: page.texts.filter(({ y }) => inBody(y)) });
        expect(lines.at(-1)).not.toMatch(/^(HEADING|Table of rows|Row \| Figure|First section)$/);
        const rows = lines.filter((line) => /^row \d+ \|/.test(line));
        if (/^row/.test(lines[0] ?? '')) throw new Error('a table goes on without its head');
        if (lines[0] === 'Row | Figure' && rows.length > 0) expect(lines[2]).toMatch(/^row/);
        for (const { y } of page.texts.filter((text) => inBody(text.y)))
          expect(y).toBeLessThan(BODY.bottom + 1);
      }
      const painted = pages.flatMap(({ texts }) => texts).filter(({ text }) => /^row \d+$/.test(text));
      const wanted = blocks.reduce((sum, of) => sum + (of.kind === 'table' ? of.table.rows.length : 0), 0);
      expect(painted).toHaveLength(wanted);
    }),
    { numRuns: 12, seed: 7 },
  );
});
