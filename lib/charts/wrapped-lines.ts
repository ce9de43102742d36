/** A piece that stays whole at the end of a line: a word with the space after it, or a Chinese character with its marks. */
const PIECES =
  /[（「『“‘(]*(?:[\p{Script=Han}]|[^\s\p{Script=Han}，。、；：！？）」』（「『]+)?[，。、；：！？）」』”’)]*\s*/gu;

/**
 * A text in lines no wider than there is room for, as a canvas needs it, which breaks none by itself. Words stay whole, and a
 * mark of punctuation doesn't begin a line; a word wider than the room has a line of its own.
 *
 * @param widthOf the width of a text in the pen's font, in the unit of `room`
 * @example wrappedLines('7,690 calls a day (illustrative)', 20, (text) => text.length) // ['7,690 calls a day', '(illustrative)']
 */
export function wrappedLines(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}
