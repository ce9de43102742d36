import type { Chart, ChartType, Plugin } from 'chart.js';
import type { EventMark } from './event-marks';
import type { Palette } from './palette';

/** How events look on a chart: their marks, the theme's colours and the font of the page. */
export type EventLines = {
  readonly marks: readonly EventMark[];
  readonly palette: Palette;
  readonly font: string;
  /** Whether the labels aren't times, so that what happened touches all of what is shown, from edge to edge. */
  readonly across: boolean;
};

const NAME = 'eventLines';
const DASH = [3, 3];
const LETTER = 11;
/** Between two letters. */
const APART = 3;
/** From the top of the drawing up to the line over the months of an event, and to its letter's middle. */
const [LID, ABOVE] = [3, 11];

/** As options of the plugin; none where nothing happened. */
export function eventOptions(lines: EventLines): Readonly<Record<typeof NAME, EventLines>> {
  return { [NAME]: lines };
}

/**
 * Draws events behind what a chart shows: a dashed line at the first and at the last label that one touches, a line over the
 * labels between them, and its letter above. Lines and letters, no colour, tell them apart.
 */
export const eventLines: Plugin<ChartType, EventLines> = {
  id: NAME,
  beforeDatasetsDraw(chart, _, { marks, palette, font, across }) {
    if (!marks || marks.length === 0) return;
    const { ctx, chartArea } = chart;
    const placed = marks.map(({ letter, first, last }) => ({
      letter,
      from: across ? chartArea.left + 0.5 : placeOf(chart, first),
      to: across ? chartArea.right - 0.5 : placeOf(chart, last),
    }));
    ctx.save();
    ctx.strokeStyle = palette.gap;
    ctx.lineWidth = 1;
    for (const { from, to } of placed) {
      ctx.setLineDash(DASH);
      for (const x of new Set([from, to])) line(ctx, [x, chartArea.top - LID], [x, chartArea.bottom]);
      ctx.setLineDash([]);
      if (to > from) line(ctx, [from, chartArea.top - LID], [to, chartArea.top - LID]);
    }
    ctx.fillStyle = palette.ink;
    ctx.font = `700 ${LETTER}px ${font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    const letters = placed.map(({ letter, from }) => ({ at: from, width: ctx.measureText(letter).width }));
    lettersBeside(letters, chart.width).forEach((x, place) => {
      ctx.fillText(placed[place]?.letter ?? '', x, chartArea.top - ABOVE);
    });
    ctx.restore();
  },
};

/**
 * Where letters stand, by their middles: each over its place, those of neighbouring months beside each other, and all of them
 * within the chart: what doesn't fit before its right edge moves those before it to the left. Where there isn't room for all of
 * them they stand at equal distances.
 *
 * @param letters in the order of their places, in pixels
 * @example lettersBeside([{ at: 95, width: 8 }, { at: 95, width: 8 }], 100) // [85, 96]
 */
export function lettersBeside(
  letters: readonly { readonly at: number; readonly width: number }[],
  edge: number,
): readonly number[] {
  const middles: number[] = [];
  let free = 0;
  for (const { at, width } of letters) {
    const x = Math.max(at, free + width / 2);
    middles.push(x);
    free = x + width / 2 + APART;
  }
  let end = edge;
  for (const [place, { width }] of [...letters.entries()].toReversed()) {
    const x = Math.min(middles[place] ?? 0, end - width / 2);
    middles[place] = x;
    end = x - width / 2 - APART;
  }
  const leftmost = (middles[0] ?? 0) - (letters[0]?.width ?? 0) / 2;
  return leftmost < 0 ? letters.map((_, place) => ((place + 0.5) * edge) / letters.length) : middles;
}

function placeOf(chart: Chart, label: number): number {
  return Math.round(chart.scales['x']?.getPixelForValue(label) ?? 0) + 0.5;
}

type Point = readonly [number, number];

function line(ctx: CanvasRenderingContext2D, from: Point, to: Point): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}
