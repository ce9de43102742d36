import type { Block } from '../document/report-document';
import { BODY, COLOURS, STYLES } from './look';
import type { Paper } from './paper';
import { ground } from './shapes';
import type { Slice } from './slice';
import { textSlices } from './text-slices';
import { warningSign } from './warning-sign';

type Paragraph = Extract<Block, { kind: 'text' }>;

/** Room beside and around a warning. */
const BAR = 3;
const INDENT = 26;
const PADDING = 6;

/** A text in the look of its tone. */
export function paragraphSlices(paper: Paper, { tone, text }: Paragraph): Slice[] {
  if (tone === 'warning') return warningSlices(paper, text);
  return textSlices(paper, 'P', text, { style: STYLES[tone], before: tone === 'note' ? 4 : 6 });
}

/** A text on a ground of its own with a bar and a sign beside it, so that it stands out without its colour. */
function warningSlices(paper: Paper, text: string): Slice[] {
  const look = { style: STYLES.warning, before: 10, left: BODY.left + INDENT, right: BODY.right - PADDING };
  const lines = textSlices(paper, 'P', text, look);
  return lines.map((line, at) => {
    const above = at === 0 ? PADDING : 0;
    const height = line.height + above + (at === lines.length - 1 ? PADDING : 0);
    return {
      ...line,
      height,
      draw: (top) => {
        ground(paper, BODY.left, top, BODY.width, height, COLOURS.shade);
        ground(paper, BODY.left, top, BAR, height, COLOURS.warning);
        if (at === 0) warningSign(paper, BODY.left + BAR + 6, top + above, COLOURS.warning);
        line.draw(top + above);
      },
    };
  });
}
