import type { DocumentFact } from '../document/report-document';
import { BODY, baseline, STYLES, type TextStyle } from './look';
import type { Paper } from './paper';
import type { Slice } from './slice';
import { content, element, once } from './tags';
import { textSlices, withFirst } from './text-slices';
import { writeLine } from './write-line';

const INDENT = 13;
const BULLET = '•';

/** A list of points. */
export function listSlices(paper: Paper, items: readonly string[], style: TextStyle = STYLES.body): Slice[] {
  const list = once(() => element(paper, paper.root, 'L'));
  return items.flatMap((text, at) => {
    const item = once(() => element(paper, list(), 'LI'));
    const body = once(() => element(paper, item(), 'LBody'));
    const look = { style, before: at === 0 ? 6 : 3, left: BODY.left + INDENT };
    return withFirst(textSlices(paper, body, text, look), (top) =>
      content(element(paper, item(), 'Lbl'), () =>
        writeLine(paper, BULLET, BODY.left, baseline(top, style), style),
      ),
    );
  });
}

const TERM: TextStyle = { ...STYLES.body, bold: true };

/** Terms, each with what is said of it beneath; a term stands with the first line of that. */
export function factSlices(paper: Paper, facts: readonly DocumentFact[]): Slice[] {
  const list = once(() => element(paper, paper.root, 'L'));
  return facts.flatMap(({ term, lines }) => {
    const item = once(() => element(paper, list(), 'LI'));
    const label = once(() => element(paper, item(), 'Lbl'));
    const body = once(() => element(paper, item(), 'LBody'));
    return [
      ...textSlices(paper, label, term, { style: TERM, before: 8, keep: lines.length > 0, whole: true }),
      ...lines.flatMap((line) => {
        const owner = once(() => element(paper, body(), 'P'));
        return textSlices(paper, owner, line, { style: STYLES.body, before: 1 });
      }),
    ];
  });
}
