'use client';
import type { BarPattern } from '@/lib/charts/volume-bars-config';

const SIDE = 8;

/** The fill of a bar: a small tile that repeats, drawn in the bar's colour on the ground of the card. */
export function fillOf(pattern: BarPattern, colour: string, ground: string): CanvasPattern | string {
  if (pattern === 'solid') return colour;
  if (pattern === 'hollow') return ground;
  if (typeof document === 'undefined') return colour;
  const tile = document.createElement('canvas');
  tile.width = SIDE;
  tile.height = SIDE;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  DRAW[pattern](pen);
  return pen.createPattern(tile, 'repeat') ?? colour;
}

type Pen = CanvasRenderingContext2D;

const DRAW: Readonly<Record<Exclude<BarPattern, 'solid' | 'hollow'>, (pen: Pen) => void>> = {
  diagonal(pen) {
    pen.beginPath();
    // The corners, too, so that the stripes run on from tile to tile.
    for (const shift of [-SIDE, 0, SIDE]) {
      pen.moveTo(shift - 1, SIDE + 1);
      pen.lineTo(shift + SIDE + 1, -1);
    }
    pen.stroke();
  },
  dots(pen) {
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 1.5, 0, 2 * Math.PI);
      pen.fill();
    }
  },
  lines(pen) {
    pen.fillRect(0, 1, SIDE, 2);
    pen.fillRect(0, 5, SIDE, 2);
  },
};
