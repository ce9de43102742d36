/** Glyphs in a row, as fontkit lays them out; lengths are in the font's own units. */
export type GlyphRun = {
  glyphs: { id: number; advanceWidth: number; codePoints: number[] }[];
  positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  advanceWidth: number;
};

/** A font file, parsed by fontkit: what is used of it here. */
export type ParsedFont = {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun;
};

export type Weight = 'regular' | 'bold';

/** The region whose forms of the characters a face has: Hong Kong's, or the mainland's simplified ones. */
export type Region = 'hk' | 'sc';

/** The typefaces of all reports, parsed once for a process (lib/rendering/fonts.ts reads them). */
export type Fonts = Readonly<Record<Region, Readonly<Record<Weight, ParsedFont>>>>;
