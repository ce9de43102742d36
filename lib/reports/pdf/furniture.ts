import type { ReportDocument } from '../document/report-document';
import { BODY, baseline, COLOURS, lineHeight, PAGE, STYLES } from './look';
import type { Paper } from './paper';
import { rule } from './shapes';
import { artifact } from './tags';
import { writeLine } from './write-line';

const HEAD_TOP = 34;
const FOOT_TOP = 788;
/** Between what stands at the left and what stands at the right. */
const GAP = 16;

/** What stands on every page around its text: the running head from the second page on, the foot, the page's number. */
export function drawFurniture(paper: Paper, report: ReportDocument, page: number, pages: number): void {
  if (page > 1) drawHead(paper, report);
  rule(paper, BODY.left, BODY.right, FOOT_TOP - 4, 0.5, COLOURS.line);
  artifact(paper, 'Pagination', () => {
    const number = report.pageText(page, pages);
    const style = STYLES.furniture;
    const left = BODY.right - paper.type.widthOf(number, style);
    writeLine(paper, number, left, baseline(FOOT_TOP, style), style);
    const lines = paper.type.linesOf(report.foot, left - GAP - BODY.left, style, { anywhere: true });
    lines.forEach(({ text }, at) => {
      const top = FOOT_TOP + at * lineHeight(style);
      if (top + lineHeight(style) > PAGE.height) throw new RangeError('the foot is higher than its room');
      writeLine(paper, text, BODY.left, baseline(top, style), style);
    });
  });
}

/** The title, cut where there is no room, and the mark of what isn't issued. */
function drawHead(paper: Paper, { title, mark }: ReportDocument): void {
  const style = STYLES.furniture;
  const marked = STYLES.furnitureMark;
  const markLeft = mark === null ? BODY.right : BODY.right - paper.type.widthOf(mark, marked);
  const room = markLeft - (mark === null ? 0 : GAP) - BODY.left;
  const [line] = paper.type.linesOf(title, room, style, { anywhere: true });
  artifact(paper, 'Pagination', () => {
    writeLine(paper, line?.text ?? '', BODY.left, baseline(HEAD_TOP, style), style);
    if (mark !== null) writeLine(paper, mark, markLeft, baseline(HEAD_TOP, marked), marked);
  });
  rule(paper, BODY.left, BODY.right, HEAD_TOP + 14, 0.5, COLOURS.line);
}
