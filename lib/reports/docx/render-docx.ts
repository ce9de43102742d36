import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ReportDocument } from '../document/report-document';
import { blockParts } from './blocks';
import { fixedBytes } from './fixed-bytes';
import { COLOURS, documentRun, PAGE, SIZES, TEXT_WIDTH } from './look';
import { pageNumberRun } from './page-number';
import { runsOf } from './words';

/**
 * A report as a Word document (Office Open XML), in the fonts of the reader's computer. The same report gives the same bytes.
 *
 * @throws RangeError for a report with a chart
 */
export async function renderDocx(report: ReportDocument): Promise<Uint8Array> {
  const { locale, title, subtitle, author, mark, made, sections } = report;
  const run = documentRun(locale);
  const heading = (size: number, before: number) => ({
    run: { ...run, size, bold: true },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  });
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: subtitle,
    revision: 1,
    styles: {
      default: {
        document: { run },
        heading1: heading(SIZES.title, 0),
        heading2: heading(SIZES.section, 360),
        heading3: heading(SIZES.heading, 240),
      },
    },
    sections: [
      {
        properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: MARGIN } },
        ...(mark === null ? {} : { headers: { default: headOf(mark) } }),
        footers: { default: footOf(report) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(title) }),
          ...(subtitle === ''
            ? []
            : [new Paragraph({ children: runsOf(subtitle, { color: COLOURS.soft }) })]),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(section.title) }),
            ...section.blocks.flatMap(blockParts),
          ]),
        ],
      },
    ],
  });
  return fixedBytes(new Uint8Array(await Packer.toBuffer(document)), made);
}

const MARGIN = {
  top: PAGE.margin,
  bottom: PAGE.margin,
  left: PAGE.margin,
  right: PAGE.margin,
  header: 567,
  footer: 567,
} as const;

function headOf(mark: string): Header {
  const children = runsOf(mark, { bold: true, color: COLOURS.warning, size: SIZES.small });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

/** The snapshot's name at the left, the page's number at the right; a name that is too long for both takes two lines. */
function footOf({ foot, pageText }: ReportDocument): Footer {
  const look = { size: SIZES.small - 2, color: COLOURS.soft };
  const paragraph = new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOURS.line } },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      ...runsOf(foot, look),
      new TextRun({ ...look, children: [new Tab()] }),
      pageNumberRun(pageText, look),
    ],
  });
  return new Footer({ children: [paragraph] });
}
