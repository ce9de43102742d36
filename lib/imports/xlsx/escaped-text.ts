const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** What XML can't hold, or would change on its way: controls, half characters, and U+FFFE and U+FFFF. Line feed and tab stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is written otherwise
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text of a spreadsheet's cell as it is meant: `_x000D_` stands there for what XML can't hold.
 *
 * @example textOfCell('a_x000D_b') // 'a\rb'
 */
export function textOfCell(kept: string): string {
  return kept.includes('_x')
    ? kept.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : kept;
}

/** The text to be kept in a spreadsheet's cell: `textOfCell(cellOfText(text)) === text` for every text. */
export function cellOfText(text: string): string {
  return text.replace(UNWRITABLE, (character, at: number, whole: string) => {
    const code = character.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdfff && !isHalf(whole, at)) return character;
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** Whether a surrogate stands alone, and isn't half of a whole character. */
function isHalf(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const isLow = text.charCodeAt(at) >= 0xdc00;
  return isLow ? !(before >= 0xd800 && before < 0xdc00) : !(after >= 0xdc00 && after < 0xe000);
}
