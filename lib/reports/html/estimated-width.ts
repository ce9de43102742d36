const WIDE = /[%\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * About how wide a text is in whatever font the reader has, in pixels: enough for where the parts of a chart stand.
 *
 * @example estimatedWidth('80%', 12) // 27.6
 */
export function estimatedWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : NARROW), 0);
  return ems * size * (bold ? 1.06 : 1);
}

/** Of digits in the widest of common fonts, which labels of axes are made of. */
const NARROW = 0.65;
