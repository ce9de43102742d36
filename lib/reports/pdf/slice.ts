/** The smallest part of a report that stands on one page: a line, a row, a chart. Heights in points. */
export type Slice = {
  /** Room above it, which falls away at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Whether it has to stand on the page of the next one. */
  readonly keep: boolean;
  /** What stands above it again when it is the first on its page: the head of its table. */
  readonly head?: { readonly height: number; readonly draw: (top: number) => void };
  /** Draws it with its top at a height of the page that is being drawn. */
  readonly draw: (top: number) => void;
};

/** A slice in its place. */
export type Placed = { readonly top: number; readonly draw: (top: number) => void };
