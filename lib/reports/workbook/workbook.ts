import type { Cell } from './cell';

/** A workbook, whatever writes it. */
export type Workbook = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** What it is made from, such as a snapshot's id. */
  readonly description: string;
  /** The moment (ISO 8601, UTC): the only time that gets into the bytes. */
  readonly made: string;
  /** At the foot of every printed page. */
  readonly foot: string;
  readonly sheets: readonly Sheet[];
};

/** A sheet. Rows are told from the first; null is an empty cell. */
export type Sheet = {
  readonly name: string;
  /** In characters, a width for each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** The row (from 1) of the column heads: it and all above stay in sight, and it is printed on every page. null: none. */
  readonly head: number | null;
  /** The head is printed on every page, but nothing stays in sight: too much stands above it. */
  readonly headScrolls?: boolean;
  /** Columns at the left that stay in sight. */
  readonly leftFrozen: number;
  readonly portrait?: boolean;
  readonly charts: readonly Chart[];
  readonly names: readonly DefinedName[];
};

/** A name for cells, so that formulas of a reader's own can use them. */
export type DefinedName = { readonly name: string; readonly range: string };

/** A native chart: lines, or columns stacked on each other. */
export type Chart = {
  readonly kind: 'lines' | 'columns';
  readonly title: string;
  /** What it shows, in a sentence, for whoever can't see it. */
  readonly alt: string;
  /** Its first and last row (from 1) and column (from 0). */
  readonly place: { readonly fromRow: number; readonly toRow: number; readonly toColumn: number };
  readonly series: readonly Series[];
  /** The cells with the months, such as `'Chart data'!$A$2:$A$25`. */
  readonly categories: string;
  /** Of the scale's numbers. */
  readonly format: string;
  /** Where the scale begins and ends; null: the spreadsheet decides. */
  readonly scale: { readonly min: number; readonly max: number } | null;
};

export type Series = { readonly name: string; readonly values: string; readonly ink: Ink };

/** What a line or column stands for, which decides its colour. */
export type Ink = 'value' | 'target' | 'calls' | 'written' | 'other';
