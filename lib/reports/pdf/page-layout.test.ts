import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import type { Block } from '../document/report-document';
import { givenMonthlyReport } from '../testing/given-monthly-report';
import { givenChart, givenReport, givenTable } from '../testing/given-report';
import { allElements, type StructureElement } from '../testing/pdf-structure';
import { linesOfPage, type ReadPdf, readPdf } from '../testing/read-pdf';
import { BODY, EDGE, PAGE } from './look';
import { renderPdf } from './render-pdf';

const FOOT_TOP = 785;
const inBody = (y: number) => y > BODY.top - 2 && y < FOOT_TOP;

test.each([
  ['en', 'en-HK', 'NotoSansHK'],
  ['zh-Hant', 'zh-Hant-HK', 'NotoSansHK'],
  ['zh-Hans', 'zh-Hans-HK', 'NotoSansSC'],
] as const)(
  'a whole report in %s has its language, title and fonts, nothing outside of the margins, no cell in its neighbour',
  async (locale, tag, face) => {
    const report = givenMonthlyReport(locale, 'Preview');
    const bytes = await renderPdf(report, loadFonts());
    expect(bytes.length).toBeLessThan(500_000);
    const pdf = readPdf(bytes);
    expect([pdf.title, pdf.language]).toEqual([report.title, tag]);
    expect(pdf.file.dict(pdf.file.catalog['ViewerPreferences'])['DisplayDocTitle']).toBe(true);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(7);
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(fonts.some(({ name }) => name.includes(face))).toBe(true);
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
const HEADING: Block = { kind: 'heading', text: 'HEADING' };
/** Short parts, so that pages end everywhere in them; a table of 12 rows is just too long to stay whole. */
const part = fc.oneof<fc.Arbitrary<Block>[]>(
  fc.integer({ min: 1, max: 5 }).map((count) => ({ kind: 'text', tone: 'body', text: LINE.repeat(count) })),
  fc.tuple(fc.constantFrom(2, 3, 12, 12, 13, 13, 14), fc.boolean()).map(([count, noted]) => ({
    kind: 'table',
    table: givenTable(count, { notes: noted ? ['Note.'] : [] }),
  })),
  fc.constant({ kind: 'text', tone: 'warning', text: LINE.repeat(3) }),
  fc.constant({ kind: 'list', items: [LINE, LINE] }),
  fc.constant({ kind: 'chart', chart: { ...givenChart(), height: 60 } }),
);

test('no page ends with a heading, a table’s head or its first row, none begins with its last; one that goes on has its head', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 70, maxLength: 90 }), async (parts) => {
      const blocks = parts.flatMap((block) => [HEADING, block]);
      const { pages } = readPdf(await renderPdf(givenReport(blocks), loadFonts()));
      expect(pages.length).toBeGreaterThan(8);
      for (const page of pages) {
        const texts = page.texts.filter(({ y }) => inBody(y));
        for (const { y } of texts) expect(y).toBeLessThan(BODY.bottom + 1);
        const lines = linesOfPage({ ...page, texts });
        expect(lines.at(-1)).not.toMatch(/^(HEADING|Table of rows|Row \| Figure|First section|row 1 \|.*)$/);
        expect(lines[0]).not.toMatch(/^row/);
        // A table’s head on top of a page has two of its rows under it at least.
        if (lines[0] === 'Row | Figure') expect(lines[2]).toMatch(/^row/);
      }
      const painted = pages.flatMap(({ texts }) => texts).filter(({ text }) => /^row \d+$/.test(text));
      const wanted = parts.reduce((sum, of) => sum + (of.kind === 'table' ? of.table.rows.length : 0), 0);
      expect(painted).toHaveLength(wanted);
    }),
    { numRuns: 4, seed: 7 },
  );
});
