import type { Locale } from '@/lib/format/locale';
import { type Line, type LineOptions, linesOf } from '../typesetting/lines';
import { type FaceRun, faceRuns, seenText } from './characters';
import { documentFace } from './document-face';
import type { Fonts, ParsedFont, Region, Weight } from './fonts';
import type { TextStyle } from './look';

/** The faces of one document, and how texts are measured and broken in them. */
export type Typesetter = {
  readonly faces: Readonly<Record<Region, Readonly<Record<Weight, ParsedFont>>>>;
  /** The stretches of a text by face. */
  runsOf(text: string, bold: boolean): readonly FaceRun[];
  /** How wide a text of one line is, in points. */
  widthOf(text: string, style: TextStyle): number;
  /** A text in lines no wider than a width. */
  linesOf(text: string, width: number, style: TextStyle, options?: LineOptions): Line[];
};

/** A typesetter for one document in one language: Hong Kong's forms of the characters, in simplified Chinese the mainland's. */
export function typesetter(fonts: Fonts, locale: Locale): Typesetter {
  const own = locale === 'zh-Hans' ? 'sc' : 'hk';
  const latin = locale === 'en';
  const both = (region: Region) => ({
    regular: documentFace(fonts[region].regular, latin),
    bold: documentFace(fonts[region].bold, latin),
  });
  const faces = { hk: both('hk'), sc: both('sc') };
  const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const runsOf = (text: string, bold: boolean) => faceRuns(text, own, weightOf(bold), fonts);

  /** In parts of the size. */
  const measured = (text: string, bold: boolean): number =>
    runsOf(text, bold).reduce((sum, run) => {
      const face = faces[run.region][weightOf(bold)];
      return sum + face.layout(run.text).advanceWidth / face.unitsPerEm;
    }, 0);
  const widthOf = (text: string, { size, bold }: TextStyle): number => {
    const known = widths[weightOf(bold)];
    const width = known.get(text) ?? measured(text, bold);
    known.set(text, width);
    return width * size;
  };
  return {
    faces,
    runsOf,
    widthOf,
    linesOf: (text, width, style, options) =>
      linesOf(seenText(text), width, (piece) => widthOf(piece, style), options),
  };
}

export function weightOf(bold: boolean): Weight {
  return bold ? 'bold' : 'regular';
}
