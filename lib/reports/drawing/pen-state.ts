import type { Stroke, TextItem } from './display-list';
import type { Hatch } from './hatch';
import { IDENTITY, type Matrix } from './matrix';

/** What `save` keeps of a canvas and `restore` brings back. */
export type PenState = {
  fillStyle: string | Hatch;
  strokeStyle: string;
  lineWidth: number;
  lineCap: Stroke['cap'];
  lineJoin: Stroke['join'];
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  matrix: Matrix;
};

/** A canvas as it is new. */
export const NEW_PEN: PenState = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [],
  matrix: IDENTITY,
};

/**
 * The size in pixels, and the weight, of a canvas's font.
 *
 * @example fontOf('bold 12px "Noto Sans"') // { size: 12, bold: true }
 */
export function fontOf(font: string): { readonly size: number; readonly bold: boolean } {
  const size = /([\d.]+)px/.exec(font)?.[1];
  if (size === undefined) throw new RangeError(`font without a size in pixels: ${font}`);
  return { size: Number(size), bold: /\b(bold|[6-9]00)\b/.test(font) };
}

const ANCHORS: Readonly<Record<string, TextItem['anchor']>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
};

export function anchorOf(align: string): TextItem['anchor'] {
  return ANCHORS[align] ?? 'start';
}

/** How far the baseline lies below the point that a text is hung at, in parts of its size, in Noto Sans. */
const BASELINES: Readonly<Record<string, number>> = {
  top: 0.88,
  hanging: 0.8,
  middle: 0.36,
  ideographic: -0.12,
  bottom: -0.12,
};

export function baselineOf(baseline: string): number {
  return BASELINES[baseline] ?? 0;
}
