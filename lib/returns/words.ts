/** As many as the database keeps, counted as people count: 𠮷 and an emoji are one each. */
export const LONGEST_WORDS = 2000;

/** What keeps a text from being kept as note or explanation. */
export type WordsProblem = {
  readonly code: 'note-too-long' | 'note-control-character' | 'note-direction-override';
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Controls (NUL among them) and halves of characters; line break and tab are text. */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}]/u;

/** Embeddings, overrides and isolates make a text read otherwise than it is stored. Right-to-left letters are fine. */
const DIRECTION_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * What keeps a text, its line breaks `\n`, from being the note or an explanation of a return; null where nothing does. Any
 * text of at most 2 000 characters is kept as it is, without Unicode normalization.
 *
 * @example wordsProblem('系統更新') // null
 */
export function wordsProblem(text: string): WordsProblem | null {
  const length = text.length > LONGEST_WORDS ? lengthOf(text) : text.length;
  if (length > LONGEST_WORDS) return { code: 'note-too-long', facts: { length, longest: LONGEST_WORDS } };
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) return { code: 'note-control-character', facts: { character: named(control) } };
  const override = DIRECTION_OVERRIDE.exec(text)?.[0];
  return override === undefined
    ? null
    : { code: 'note-direction-override', facts: { character: named(override) } };
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
