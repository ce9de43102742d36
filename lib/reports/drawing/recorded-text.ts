import { colourOf } from './colour';
import type { TextItem } from './display-list';
import { Hatch } from './hatch';
import { place, zoomOf } from './matrix';
import { anchorOf, baselineOf, fontOf, type PenState } from './pen-state';

/** How wide a text is in the font that it will be painted in. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** What a canvas says of a text's size. */
export type TextSize = {
  readonly width: number;
  readonly actualBoundingBoxLeft: number;
  readonly actualBoundingBoxRight: number;
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
};

export function textSize({ font }: PenState, text: string, measure: MeasureText): TextSize {
  const { size, bold } = fontOf(font);
  const width = measure(text, size, bold);
  return {
    width,
    actualBoundingBoxLeft: 0,
    actualBoundingBoxRight: width,
    actualBoundingBoxAscent: size * 0.88,
    actualBoundingBoxDescent: size * 0.12,
  };
}

/** A text as the pen writes it at (x, y); null where nothing is seen. */
export function textItem(pen: PenState, text: string, x: number, y: number): TextItem | null {
  const { fillStyle, globalAlpha, matrix } = pen;
  const colour = fillStyle instanceof Hatch ? null : colourOf(fillStyle, globalAlpha);
  if (!colour || text === '') return null;
  const { size, bold } = fontOf(pen.font);
  const [left, base] = place(matrix, x, y + size * baselineOf(pen.textBaseline));
  const turn = Math.atan2(matrix[1], matrix[0]);
  const anchor = anchorOf(pen.textAlign);
  return { kind: 'text', text, x: left, y: base, turn, size: size * zoomOf(matrix), bold, anchor, colour };
}
