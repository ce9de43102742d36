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
