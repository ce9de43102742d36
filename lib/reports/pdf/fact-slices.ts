import type { DocumentFact } from '../document/report-document';
import { BODY, baseline, lineHeight, STYLES, type TextStyle } from './look';
import type { Element, Paper } from './paper';
import type { Slice } from './slice';
import { content, element, once } from './tags';
import { writeLine } from './write-line';

const TERM: TextStyle = { ...STYLES.body, bold: true };
const SAID = STYLES.body;
/** Where what is said begins: beside its term, in a column of its own. */
const SAID_LEFT = BODY.left + 140;
const TERM_WIDTH = 128;

/** Terms, each with what is said of it beside it. */
export function factSlices(paper: Paper, facts: readonly DocumentFact[]): Slice[] {
  const list = once(() => element(paper, paper.root, 'L'));
  return facts.flatMap((fact) => slicesOfFact(paper, list, fact));
}

/** Line by line what stands at the left and at the right, of whichever there is. */
function slicesOfFact(paper: Paper, list: () => Element, { term, lines }: DocumentFact): Slice[] {
  const item = once(() => element(paper, list(), 'LI'));
  const label = once(() => element(paper, item(), 'Lbl'));
  const body = once(() => element(paper, item(), 'LBody'));
  const terms = paper.type.linesOf(term, TERM_WIDTH, TERM, { anywhere: true });
  const said = lines.flatMap((line) => {
    const paragraph = once(() => element(paper, body(), 'P'));
    const width = BODY.right - SAID_LEFT;
    const broken = paper.type.linesOf(line, width, SAID, { anywhere: true });
    return broken.map(({ text }, at) => ({ text, paragraph, before: at === 0 ? 2 : 0 }));
  });
  const count = Math.max(terms.length, said.length);
  return Array.from({ length: count }, (_, at) => ({
    before: at === 0 ? 7 : (said[at]?.before ?? 0),
    height: lineHeight(SAID),
    // Neither a page's last line nor its first is the only one of a fact, nor is a term parted.
    keep: at < count - 1 && (at === 0 || at === count - 2 || at < terms.length - 1),
    draw: (top) => {
      write(paper, label, terms[at]?.text, BODY.left, top, TERM);
      const line = said[at];
      if (line) write(paper, line.paragraph, line.text, SAID_LEFT, top, SAID);
    },
  }));
}

function write(
  paper: Paper,
  owner: () => Element,
  text: string | undefined,
  left: number,
  top: number,
  style: TextStyle,
): void {
  if (text !== undefined) content(owner(), () => writeLine(paper, text, left, baseline(top, style), style));
}
