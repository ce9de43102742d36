import { BorderStyle, HeadingLevel, Paragraph, ShadingType, type Table } from 'docx';
import type { Block, DocumentFact } from '../document/report-document';
import { COLOURS, SIZES } from './look';
import { tableParts } from './table';
import { runsOf } from './words';

type TextBlock = Extract<Block, { kind: 'text' }>;

/**
 * A block of a report as parts of a Word document.
 *
 * @throws RangeError for a chart: Word would need a picture of it, and none is asked for there
 */
export function blockParts(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: runsOf(block.text) }),
      ];
    case 'text':
      return [textPart(block)];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }));
    case 'facts':
      return block.facts.flatMap(factParts);
    case 'table':
      return tableParts(block.table);
    case 'chart':
      throw new RangeError(`no chart can stand in a Word document: ${block.chart.id}`);
  }
}

function textPart({ tone, text }: TextBlock): Paragraph {
  const spacing = { before: 120, after: 60 };
  if (tone === 'warning') {
    return new Paragraph({
      spacing,
      children: runsOf(text, { bold: true }),
      border: { left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: COLOURS.warning } },
      shading: { type: ShadingType.CLEAR, fill: COLOURS.shade, color: 'auto' },
    });
  }
  return new Paragraph({ spacing, children: runsOf(text, LOOKS[tone]) });
}

const LOOKS = {
  lead: { size: SIZES.heading },
  body: {},
  note: { size: SIZES.small, color: COLOURS.soft },
} as const;

function factParts({ term, lines }: DocumentFact): Paragraph[] {
  const label = new Paragraph({
    keepNext: true,
    spacing: { before: 160 },
    children: runsOf(term, { bold: true }),
  });
  return [label, ...lines.map((line) => new Paragraph({ spacing: { before: 20 }, children: runsOf(line) }))];
}
