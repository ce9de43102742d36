/** Long enough to recognise a cell by, short enough for a line of text. */
const MOST_CHARACTERS = 60;

/** Characters that are invisible, break lines, or reorder the text around them (lone surrogates included). */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A cell's text as it may stand in a message: clipped to 60 characters, what can't be seen made visible.
 *
 * Example: `shown('12\u00003')` is `12[U+0000]3`.
 */
export function shown(text: string): string {
  // Cut before splitting: a cell can hold the whole file. A character is at most two units.
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 2)];
  const clipped = characters.length > MOST_CHARACTERS;
  const visible = characters.slice(0, MOST_CHARACTERS).join('').replace(UNSHOWABLE, codePoint);
  return clipped ? `${visible}…` : visible;
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${hex}]`;
}
