import { colourOf } from './colour';
import type { FillRule, Item, Path } from './display-list';
import { Hatch, hatched } from './hatch';
import { type Matrix, rotation, times, zoomOf } from './matrix';
import { PathPen, sweepOf } from './path-pen';
import { NEW_PEN, type PenState } from './pen-state';
import { type MeasureText, type TextSize, textItem, textSize } from './recorded-text';

type Frame = { readonly state: PenState; readonly items: Item[] };

/**
 * A canvas context that notes what is drawn on it instead of colouring pixels: Chart.js draws on it as on a screen. Only what
 * Chart.js uses is here; `recordingContext` makes the rest fail loudly.
 */
export class Recorder {
  readonly canvas: unknown;
  readonly pen: PenState = { ...NEW_PEN };
  readonly #path = new PathPen();
  readonly #measure: MeasureText;
  readonly #all: Item[] = [];
  readonly #saved: Frame[] = [];
  #items = this.#all;

  constructor(canvas: unknown, measure: MeasureText) {
    this.canvas = canvas;
    this.#measure = measure;
  }

  get items(): readonly Item[] {
    return this.#all;
  }

  save(): void {
    this.#saved.push({ state: { ...this.pen }, items: this.#items });
  }

  restore(): void {
    const frame = this.#saved.pop();
    if (!frame) return;
    Object.assign(this.pen, frame.state);
    this.#items = frame.items;
  }

  transform(...matrix: Matrix): void {
    this.pen.matrix = times(this.pen.matrix, matrix);
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  rotate(angle: number): void {
    this.transform(...rotation(angle));
  }

  /** Chart.js goes back to the scale of its pixels only, which is 1 here, on a canvas that is still clear. */
  setTransform(): void {}
  resetTransform(): void {}
  clearRect(): void {}

  setLineDash(dash: readonly number[]): void {
    this.pen.dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.pen.dash];
  }

  beginPath(): void {
    this.#path.begin();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.move(this.pen.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.line(this.pen.matrix, x, y);
  }

  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.#path.curve(this.pen.matrix, [a, b], [c, d], [x, y]);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.pen.matrix, x, y, width, height);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    this.#path.arc(this.pen.matrix, [x, y], [radius, radius], from, sweepOf(from, to, back));
  }

  fill(rule: FillRule = 'nonzero'): void {
    const { fillStyle, globalAlpha } = this.pen;
    const path = [...this.#path.path];
    if (!hasArea(path)) return;
    if (fillStyle instanceof Hatch) {
      this.#items.push(hatched(path, fillStyle));
      return;
    }
    const colour = colourOf(fillStyle, globalAlpha);
    if (colour) this.#items.push({ kind: 'fill', path, colour, rule });
  }

  stroke(): void {
    const { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, dash, lineDashOffset, matrix } = this.pen;
    const path = [...this.#path.path];
    const colour = colourOf(strokeStyle, globalAlpha);
    if (path.length === 0 || !colour || lineWidth <= 0) return;
    const zoom = zoomOf(matrix);
    const dashes = { dash: dash.map((length) => length * zoom), dashOffset: lineDashOffset * zoom };
    const stroke = { colour, width: lineWidth * zoom, ...dashes, cap: lineCap, join: lineJoin };
    this.#items.push({ kind: 'stroke', path, stroke });
  }

  /** All that follows, up to `restore`, shows within the path only. */
  clip(rule: FillRule = 'nonzero'): void {
    if (rule !== 'nonzero') throw new TypeError('canvas: clip by evenodd isn’t recorded');
    const items: Item[] = [];
    this.#items.push({ kind: 'clipped', path: [...this.#path.path], items });
    this.#items = items;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.stroke();
  }

  measureText(text: string): TextSize {
    return textSize(this.pen, text, this.#measure);
  }

  fillText(text: string, x: number, y: number): void {
    const item = textItem(this.pen, text, x, y);
    if (item) this.#items.push(item);
  }
}

/** Whether a path has an inside: lines alone have none, which paper would show as hairs. */
function hasArea(path: Path): boolean {
  let points = 0;
  return path.some(([command]) => {
    points = command === 'M' ? 1 : points + 1;
    return command === 'C' || points > 2;
  });
}
