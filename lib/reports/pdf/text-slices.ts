import { BODY, baseline, lineHeight, type TextStyle } from './look';
import type { Element, Paper } from './paper';
import type { Slice } from './slice';
import { content, element, once } from './tags';
import { writeLine } from './write-line';

type Look = {
  readonly style: TextStyle;
  /** Room above. */
  readonly before: number;
  readonly left?: number;
  readonly right?: number;
  /** Whether the last line has to stand on the page of what follows. */
  readonly keep?: boolean;
  /** Whether it is a title: all lines stand on one page, and are about as long as each other. */
  readonly whole?: boolean;
};

/**
 * A text as lines, as one element of the structure. A page neither ends with its first line nor begins with its last.
 *
 * @param tag the element's, such as `P`; or the element itself
 */
export function textSlices(paper: Paper, tag: string | (() => Element), text: string, look: Look): Slice[] {
  const { style, before, left = BODY.left, right = BODY.right, keep = false, whole = false } = look;
  const lines = paper.type.linesOf(text, right - left, style, { anywhere: true, balanced: whole });
  const owner = typeof tag === 'string' ? once(() => element(paper, paper.root, tag)) : tag;
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    return {
      before: at === 0 ? before : 0,
      height: lineHeight(style),
      keep: isLast ? keep : whole || at === 0 || at === lines.length - 2,
      draw: (top) => {
        const of = owner();
        if (line.text !== '')
          content(of, () => writeLine(paper, line.text, left, baseline(top, style), style));
      },
    };
  });
}

/** Slices with something more done by the first of them when it is drawn, before it. */
export function withFirst(slices: readonly Slice[], before: (top: number) => void): Slice[] {
  return slices.map((slice, at) =>
    at > 0
      ? slice
      : {
          ...slice,
          draw: (top) => {
            before(top);
            slice.draw(top);
          },
        },
  );
}
