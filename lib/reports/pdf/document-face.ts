import { atomsOf } from '../typesetting/atoms';
import { NARROW_SPACES } from './characters';
import type { GlyphRun, ParsedFont } from './fonts';

/**
 * A parsed font as one document uses it; pdfkit takes it for a font of its own. It puts three things right:
 *
 * - fontkit keeps on a glyph the code point that it was first asked for in the process, and several characters share one
 *   glyph (· and ・): the document's bytes, and what is copied from it, would depend on what was drawn before.
 * - Noto Sans has no thin spaces: they are narrow plain ones here.
 * - What fontkit would join or compose stays as it was written, a glyph for a character, so that it can be copied and
 *   searched.
 *
 * @param latin whether quotation marks are as narrow as in English; in Chinese they are as wide as a character
 */
export function documentFace(font: ParsedFont, latin: boolean): ParsedFont {
  const features = { liga: false, clig: false, dlig: false, ...(latin ? { pwid: true } : {}) };
  const atoms = new Map<string, GlyphRun>();
  const layout = (text: string): GlyphRun => {
    const runs = atomsOf(text).map((atom) => {
      const known = atoms.get(atom) ?? shaped(font, atom, features);
      atoms.set(atom, known);
      return known;
    });
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      // pdfkit scales the positions that it gets, in place.
      positions: runs.flatMap(({ positions }) => positions.map((position) => ({ ...position }))),
      advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
    };
  };
  return Object.create(font, { layout: { value: layout } }) as ParsedFont;
}

type Features = Readonly<Record<string, boolean>>;

function shaped(font: ParsedFont, atom: string, features: Features): GlyphRun {
  const narrow = NARROW_SPACES[atom];
  const characters = narrow === undefined ? [...atom] : [' '];
  const whole = font.layout(characters.join(''), features);
  const isPlain = whole.glyphs.length === characters.length;
  const parts = isPlain ? [whole] : characters.map((character) => font.layout(character, features));
  const positions = parts.flatMap((part) => part.positions);
  const glyphs = parts
    .flatMap((part) => part.glyphs)
    .map(({ id, advanceWidth }, at) => ({
      id,
      advanceWidth,
      codePoints: [pointOf(characters[at])],
    }));
  const drawn = positions.map((position) => ({
    ...position,
    xAdvance: narrow === undefined ? position.xAdvance : narrow * font.unitsPerEm,
  }));
  return { glyphs, positions: drawn, advanceWidth: drawn.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}

/** The character that was written, whatever else its glyph may stand for. */
function pointOf(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}
