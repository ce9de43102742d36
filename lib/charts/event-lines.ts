import type { Chart, ChartType, Plugin } from 'chart.js';
import type { EventMark } from './event-marks';
import type { Palette } from './palette';

/** How events look on a chart: their marks, the theme's colours and the font of the page. */
export type EventLines = {
  readonly marks: readonly EventMark[];
  readonly palette: Palette;
  readonly font: string;
};

const NAME = 'eventLines';
const DASH = [3, 3];
const LETTER = 11;
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
  beforeDatasetsDraw(chart, _, { marks, palette, font }) {
    if (!marks || marks.length === 0) return;
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.strokeStyle = palette.gap;
    ctx.lineWidth = 1;
    for (const { first, last } of marks) {
      const [from, to] = [placeOf(chart, first), placeOf(chart, last)];
      ctx.setLineDash(DASH);
      for (const x of new Set([from, to])) line(ctx, [x, chartArea.top - LID], [x, chartArea.bottom]);
      ctx.setLineDash([]);
      if (to > from) line(ctx, [from, chartArea.top - LID], [to, chartArea.top - LID]);
    }
    ctx.fillStyle = palette.ink;
    ctx.font = `700 ${LETTER}px ${font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    let free = Number.NEGATIVE_INFINITY;
    for (const { letter, first } of marks) {
      const half = ctx.measureText(letter).width / 2;
      // Letters of neighbouring months stand beside each other.
      const x = Math.max(placeOf(chart, first), free + half);
      ctx.fillText(letter, x, chartArea.top - ABOVE);
      free = x + half + 3;
    }
    ctx.restore();
  },
};

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
