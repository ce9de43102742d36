import type { Fonts, Region, Weight } from './fonts';

/** How wide the spaces are that Noto Sans has no glyphs for, in parts of the size. */
export const NARROW_SPACES: Readonly<Record<string, number>> = {
  '\u2009': 0.2,
  '\u202f': 0.2,
  '\u200a': 0.1,
};

/** Drawn where neither region's face has a character. */
export const REPLACEMENT = '□';

/** Characters that are never drawn themselves: controls, directions, joiners, variants. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** A stretch of a text that one face has all characters of. */
export type FaceRun = { readonly region: Region; readonly text: string };

/**
 * A text without what can't be drawn, and every kind of white space but thin ones a plain space; line breaks stay.
 *
 * @example seenText('a\tb\u200bc') // 'a bc'
 */
export function seenText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u2000-\u2008\u205f]/g, ' ')
    .replace(UNSEEN, (character) => (character === '\n' ? character : ''));
}

/**
 * The stretches of a text by the face they are set in: the report's own wherever that has the characters, else the other
 * region's; what neither has becomes □.
 *
 * @example faceRuns('喺认', 'hk', 'regular', fonts) // [{ region: 'hk', text: '喺' }, { region: 'sc', text: '认' }]
 */
export function faceRuns(text: string, own: Region, weight: Weight, fonts: Fonts): FaceRun[] {
  const runs: { region: Region; text: string }[] = [];
  for (const character of text) {
    const region = regionOf(character, own, weight, fonts);
    const [at, drawn] = region ? [region, character] : [own, REPLACEMENT];
    const last = runs.at(-1);
    if (last?.region === at) last.text += drawn;
    else runs.push({ region: at, text: drawn });
  }
  return runs;
}

/**
 * The characters of a text that no face of the reports has, each once, in their order: a form refuses a text with any.
 *
 * @example charactersMissing('Well done 😀', fonts) // ['😀']
 */
export function charactersMissing(text: string, fonts: Fonts): string[] {
  const drawn = seenText(text).replaceAll('\n', '');
  return [...new Set(drawn)].filter((character) => regionOf(character, 'hk', 'regular', fonts) === null);
}

function regionOf(character: string, own: Region, weight: Weight, fonts: Fonts): Region | null {
  if (character in NARROW_SPACES) return own;
  const point = character.codePointAt(0) ?? 0;
  const other = own === 'hk' ? 'sc' : 'hk';
  return ([own, other] as const).find((region) => fonts[region][weight].hasGlyphForCodePoint(point)) ?? null;
}
