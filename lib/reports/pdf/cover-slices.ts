import type { ReportDocument } from '../document/report-document';
import { BODY, COLOURS, STYLES } from './look';
import type { Paper } from './paper';
import { rule } from './shapes';
import type { Slice } from './slice';
import { textSlices } from './text-slices';

/** The first page's upper part: the mark of what isn't issued, the title, the office and the day. */
export function coverSlices(paper: Paper, { title, subtitle, mark }: ReportDocument): Slice[] {
  const together = { keep: true, whole: true };
  const line: Slice = {
    before: 8,
    height: 4,
    keep: false,
    draw: (top) => rule(paper, BODY.left, BODY.right, top, 1.2, COLOURS.ink),
  };
  return [
    ...(mark === null ? [] : textSlices(paper, 'P', mark, { style: STYLES.mark, before: 0, ...together })),
    ...textSlices(paper, 'H1', title, { style: STYLES.title, before: 2, ...together }),
    ...(subtitle === ''
      ? []
      : textSlices(paper, 'P', subtitle, { style: STYLES.subtitle, before: 2, ...together })),
    line,
  ];
}
