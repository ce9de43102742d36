import { phrasesOf, piecesOf } from './break-places';

/**
 * A line of a text, and how wide what is seen of it is. The space that it was broken at stays at its end: whoever hears or copies
 * the lines has their words apart.
 */
export type Line = { readonly text: string; readonly width: number };

export type LineOptions = {
  /** Room that stays free behind the text, on its last line. */
  readonly tail?: number;
  /** Whether a word that is wider than the line may break anywhere, rather than stand out. */
  readonly anywhere?: boolean;
  /** Whether the lines are to be about as long as each other, as titles are set, in as few lines as otherwise. */
  readonly balanced?: boolean;
};

/**
 * A text in lines no wider than there is room for. A line break in the text stays one; an empty text is one empty line.
 *
 * @param width of the column, in the unit of `widthOf`
 * @example linesOf('calls answered', 8, (text) => text.length) // 'calls ' and 'answered', 5 and 8 wide
 */
export function linesOf(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  { tail = 0, anywhere = false, balanced = false }: LineOptions = {},
): Line[] {
  const lines = filled(text, width, widthOf, { tail, anywhere, parts: piecesOf });
  if (!balanced || lines.length < 2) return lines;
  const fits = (tried: readonly Line[]) =>
    tried.length === lines.length && tried.every((line) => line.width <= width);
  const inPhrases = fits(filled(text, width, widthOf, { tail, anywhere: false, parts: phrasesOf }));
  const parts = inPhrases ? phrasesOf : piecesOf;
  // Halved until nothing is gained by it: the narrowest width that takes no line more.
  let [narrow, wide] = [width / 2, width];
  let best = inPhrases ? filled(text, width, widthOf, { tail, anywhere: false, parts }) : lines;
  while (wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2;
    const tried = filled(text, middle, widthOf, { tail, anywhere: false, parts });
    if (fits(tried)) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

type Filling = {
  readonly tail: number;
  readonly anywhere: boolean;
  readonly parts: (text: string) => string[];
};

function filled(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  { tail, ...rest }: Filling,
): Line[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, at) => {
    const isLast = at === paragraphs.length - 1;
    const line = isLast ? paragraph : `${paragraph} `;
    return linesOfParagraph(line, width, widthOf, { tail: isLast ? tail : 0, ...rest });
  });
}

function linesOfParagraph(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  { tail, anywhere, parts }: Filling,
): Line[] {
  const pieces = parts(text).flatMap((piece) =>
    anywhere && widthOf(piece.trimEnd()) > width ? cut(piece, width, widthOf) : [piece],
  );
  const lines: string[] = [];
  let line = '';
  let used = 0;
  pieces.forEach((piece, at) => {
    const behind = at === pieces.length - 1 ? tail : 0;
    if (line !== '' && used + widthOf(piece.trimEnd()) + behind > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += widthOf(piece);
  });
  return [...lines, line].map((whole) => ({ text: whole, width: widthOf(whole.trimEnd()) }));
}

/** A word that no line holds, in parts that each fill one. */
function cut(word: string, width: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
