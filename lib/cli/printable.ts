/** What moves a terminal's cursor, turns its text around, or can't be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text that somebody chose, as a terminal may show it: what would steer the terminal stands there as its number.
 *
 * @example printable('a\u001b[2J') // 'a\\u001b[2J'
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
