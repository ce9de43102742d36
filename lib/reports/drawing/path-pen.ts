import type { Path, Step } from './display-list';
import { type Matrix, place } from './matrix';

const QUARTER = Math.PI / 2;
const WHOLE = 2 * Math.PI;

/** The path that a canvas is drawing, kept in the pixels of the picture: a later transformation doesn't move what is drawn. */
export class PathPen {
  #steps: Step[] = [];

  get path(): Path {
    return this.#steps;
  }

  begin(): void {
    this.#steps = [];
  }

  move(by: Matrix, x: number, y: number): void {
    this.#steps.push(['M', ...place(by, x, y)]);
  }

  /** A path that has no point yet begins here. */
  line(by: Matrix, x: number, y: number): void {
    this.#steps.push([this.#steps.length === 0 ? 'M' : 'L', ...place(by, x, y)]);
  }

  curve(by: Matrix, a: Pair, b: Pair, end: Pair): void {
    this.#steps.push(['C', ...place(by, ...a), ...place(by, ...b), ...place(by, ...end)]);
  }

  close(): void {
    if (this.#steps.length > 0) this.#steps.push(['Z']);
  }

  rect(by: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(by, x, y);
    this.line(by, x + width, y);
    this.line(by, x + width, y + height);
    this.line(by, x, y + height);
    this.close();
  }

  /** An arc as curves of a quarter at most, joined to what is drawn by a line. */
  arc(by: Matrix, middle: Pair, radii: Pair, from: number, sweep: number): void {
    const count = Math.max(1, Math.ceil(Math.abs(sweep) / QUARTER - 1e-9));
    const step = sweep / count;
    const reach = (4 / 3) * Math.tan(step / 4);
    const on = (angle: number, along: number): Pair => [
      middle[0] + radii[0] * (Math.cos(angle) - along * Math.sin(angle)),
      middle[1] + radii[1] * (Math.sin(angle) + along * Math.cos(angle)),
    ];
    this.line(by, ...on(from, 0));
    for (let part = 0; part < count; part += 1) {
      const begin = from + part * step;
      this.curve(by, on(begin, reach), on(begin + step, -reach), on(begin + step, 0));
    }
  }
}

type Pair = readonly [number, number];

/**
 * How far an arc goes as a canvas counts it: a whole circle when the angles are that far apart, else from one to the other in
 * the direction asked for; negative when it runs back.
 *
 * @example sweepOf(0, 3 * Math.PI, false) // 2π
 */
export function sweepOf(from: number, to: number, back: boolean): number {
  const apart = back ? from - to : to - from;
  const sweep = apart >= WHOLE ? WHOLE : ((apart % WHOLE) + WHOLE) % WHOLE;
  return back ? -sweep : sweep;
}
