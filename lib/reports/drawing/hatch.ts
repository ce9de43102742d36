import type { BarPattern, PatternMaker } from '@/lib/charts/volume-bars-config';
import { colourOf } from './colour';
import type { Colour, Item, Path, Step } from './display-list';

/** The side of the screen's tile, which these shapes repeat, in pixels. */
const SIDE = 8;
const WIDTH = 2;

type HatchPattern = Exclude<BarPattern, 'solid' | 'hollow'>;

/** The fill of a bar where there is no canvas to make a tile on. */
export class Hatch {
  readonly pattern: HatchPattern;
  readonly colour: string;
  readonly ground: string;

  constructor(pattern: HatchPattern, colour: string, ground: string) {
    this.pattern = pattern;
    this.colour = colour;
    this.ground = ground;
  }

  /** Chart.js leaves alone what says that it is a pattern; anything else it would read as a colour. */
  toString(): string {
    return '[object CanvasPattern]';
  }
}

/** The pattern maker of reports, to be given to `barsConfig`: the recorder draws what it makes as shapes. */
export const hatchFill: PatternMaker = (pattern, colour, ground) => {
  if (pattern === 'solid') return colour;
  if (pattern === 'hollow') return ground;
  return new Hatch(pattern, colour, ground) as unknown as CanvasPattern;
};

/**
 * A path filled with a hatch, as shapes within it. They are counted from the picture's corner, so that the hatches of
 * neighbours meet.
 */
export function hatched(path: Path, { pattern, colour, ground }: Hatch): Item {
  const box = boxOf(path);
  const [ink, paper] = [colourOf(colour), colourOf(ground)];
  const items: Item[] = [];
  if (paper) items.push({ kind: 'fill', path, colour: paper, rule: 'nonzero' });
  if (ink) items.push(SHAPES[pattern](box, ink));
  return { kind: 'clipped', path, items };
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const SHAPES: Readonly<Record<HatchPattern, (box: Box, colour: Colour) => Item>> = {
  diagonal({ left, right, top, bottom }, colour) {
    // Each stripe is a line on which x + y is a multiple of the side.
    const path = steps(left + top, right + bottom).flatMap((sum): Step[] => [
      ['M', sum - bottom, bottom],
      ['L', sum - top, top],
    ]);
    return { kind: 'stroke', path, stroke: { ...LINE, colour } };
  },
  lines({ left, right, top, bottom }, colour) {
    const path = steps(top, bottom, SIDE / 2).flatMap((y): Step[] => [
      ['M', left, y + WIDTH],
      ['L', right, y + WIDTH],
    ]);
    return { kind: 'stroke', path, stroke: { ...LINE, colour } };
  },
  dots({ left, right, top, bottom }, colour) {
    // Rows of dashes of nearly nothing with round ends; each row begins at a dot, half a side off the row above.
    const path = steps(top, bottom, SIDE / 2).flatMap((y): Step[] => {
      const first = Math.floor(left / SIDE - 1) * SIDE + (y % SIDE === 0 ? 2 : 6);
      return [
        ['M', first, y + 2],
        ['L', right, y + 2],
      ];
    });
    const stroke = { ...LINE, colour, width: 3, dash: [0.01, SIDE - 0.01], cap: 'round' } as const;
    return { kind: 'stroke', path, stroke };
  },
};

const LINE = { width: WIDTH, dash: [], dashOffset: 0, cap: 'butt', join: 'miter' } as const;

/** The multiples of a step that can be seen between two places. */
function steps(from: number, to: number, by = SIDE): number[] {
  const first = Math.floor(from / by) - 1;
  return Array.from({ length: Math.ceil(to / by) - first + 1 }, (_, i) => (first + i) * by);
}

function boxOf(path: Path): Box {
  const places = path.flatMap((step) => step.slice(1) as number[]);
  const [xs, ys] = [0, 1].map((odd) => places.filter((_, i) => i % 2 === odd)) as [number[], number[]];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
