import type { Block, ReportDocument } from '../document/report-document';
import { chartSlices } from './chart-slices';
import { coverSlices } from './cover-slices';
import { factSlices } from './fact-slices';
import type { Fonts } from './fonts';
import { drawFurniture } from './furniture';
import { headingSlices, sectionSlices } from './heading-slices';
import { listSlices } from './list-slices';
import { BODY } from './look';
import { type Outline, outlineOf } from './outline';
import { paginate } from './paginate';
import { openPaper, type Paper } from './paper';
import { paragraphSlices } from './paragraph-slices';
import type { Slice } from './slice';
import { tableSlices } from './table-slices';

/**
 * A report as PDF: A4, real text in embedded fonts, charts as lines, tagged for assistive technology with headings, lists,
 * tables and figures, with bookmarks, title and language. The same report gives the same bytes on one version of Node, whatever
 * was rendered before.
 *
 * @param fonts the parsed typefaces, kept between reports
 * @throws RangeError when a word or number doesn't fit its column at the smallest size, or a row is higher than a page
 * @example await renderPdf(report, loadFonts()) // %PDF-1.7 …
 */
export async function renderPdf(report: ReportDocument, fonts: Fonts): Promise<Uint8Array> {
  const paper = openPaper(report, fonts);
  const outline = outlineOf(paper.pdf);
  const slices = [
    ...coverSlices(paper, report),
    ...report.sections.flatMap(({ title, blocks }) => [
      ...sectionSlices(paper, outline, title),
      ...blocks.flatMap((block) => blockSlices(paper, outline, block)),
    ]),
  ];
  const pages = paginate(slices, BODY.top, BODY.bottom);
  pages.forEach((placed, at) => {
    paper.pdf.addPage();
    for (const { top, draw } of placed) draw(top);
    drawFurniture(paper, report, at + 1, pages.length);
  });
  paper.root.end();
  paper.pdf.end();
  return paper.bytes;
}

function blockSlices(paper: Paper, outline: Outline, block: Block): Slice[] {
  switch (block.kind) {
    case 'heading':
      return headingSlices(paper, outline, block.text);
    case 'text':
      return paragraphSlices(paper, block);
    case 'list':
      return listSlices(paper, block.items);
    case 'facts':
      return factSlices(paper, block.facts);
    case 'table':
      return tableSlices(paper, block.table);
    case 'chart':
      return chartSlices(paper, block.chart);
  }
}
