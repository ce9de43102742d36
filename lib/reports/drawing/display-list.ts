/** A step of a path, in the pixels of its picture: move, line, cubic curve, close. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Path = readonly Step[];

/** An opaque or translucent colour: `hex` as `#rrggbb`, `alpha` above 0 and up to 1. */
export type Colour = { readonly hex: string; readonly alpha: number };

export type Stroke = {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of dashes and gaps by turns; none for a whole line. */
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
};

/** A line of text; (x, y) is on its baseline, at its start, middle or end. `turn` is clockwise, in radians. */
export type TextItem = {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: Colour;
};

/** What is within a path that crosses itself. */
export type FillRule = 'nonzero' | 'evenodd';

/** What was drawn, in its order; what is `clipped` shows within its path only. */
export type Item =
  | { readonly kind: 'fill'; readonly path: Path; readonly colour: Colour; readonly rule: FillRule }
  | { readonly kind: 'stroke'; readonly path: Path; readonly stroke: Stroke }
  | { readonly kind: 'clipped'; readonly path: Path; readonly items: readonly Item[] }
  | TextItem;

/** A drawing that is on no page yet: lengths in pixels, y downwards. */
export type Picture = { readonly width: number; readonly height: number; readonly items: readonly Item[] };
