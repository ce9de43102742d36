/** What is set alone: a narrow space, or a character that is as wide as it is high. */
const ALONE =
  /[\u2009\u200a\u202f\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/**
 * A text in the pieces that are given to the font: each Chinese character alone, as there is no kerning between them, and what
 * is between as a whole with the space after it. So a line is as wide as the sum of its pieces, and each is laid out once.
 *
 * @example atomsOf('12秒內 接聽 a call') // ['12', '秒', '內', ' ', '接', '聽', ' ', 'a ', 'call']
 */
export function atomsOf(text: string): string[] {
  const atoms: string[] = [];
  let word = '';
  const end = () => {
    if (word !== '') atoms.push(word);
    word = '';
  };
  for (const character of text) {
    if (ALONE.test(character)) {
      end();
      atoms.push(character);
      continue;
    }
    word += character;
    if (character === ' ') end();
  }
  end();
  return atoms;
}

/** Whether a character is as wide as it is high. */
export function isWide(character: string): boolean {
  return ALONE.test(character) && !/[\u2009\u200a\u202f]/.test(character);
}
