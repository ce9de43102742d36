import type { Book } from '@/lib/budget/book';
import { type FigureOf, figuresOf } from '@/lib/budget/find-figure';
import type { YearStage } from '@/lib/budget/stage';
import { compare } from '@/lib/exact/fraction';
import { type Cell, inColumn, keyOf, type Note, plainCell } from './cell';

/** A row of a table of lines: a heading that it is printed under, or a line with its figures. */
export type LineRow =
  | { readonly kind: 'account' | 'group'; readonly key: string; readonly text: string }
  | {
      readonly kind: 'line' | 'total';
      readonly key: string;
      readonly code: string | null;
      readonly name: string;
      readonly cells: readonly (Cell | null)[];
    };

/** The table of subheads, or the analysis of one. */
export type LinesView = {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly rows: readonly LineRow[];
  readonly notes: readonly Note[];
  readonly source: string;
};

type LineKind = 'subhead' | 'total' | 'component';
export type LineFigure = FigureOf<LineKind>;

/** The figures of a head's lines of one kind. */
export function lineFigures(book: Book, head: string, kind: LineKind): readonly LineFigure[] {
  return figuresOf<LineKind>(book, head, kind);
}

/** The figures of one line, column by column. */
export function lineCells(
  book: Book,
  figures: readonly LineFigure[],
  columns: readonly YearStage[],
): readonly (Cell | null)[] {
  return columns.map((column) => {
    const figure = inColumn(figures, column);
    return figure && plainCell(book, figure);
  });
}

/** The largest figure of a column among these, the first of equals; null without any. */
export function largestIn(figures: readonly LineFigure[], column: YearStage): LineFigure | null {
  return figures
    .filter(({ subject }) => keyOf(subject) === keyOf(column))
    .reduce<LineFigure | null>(
      (most, figure) => (most && compare(most.value, figure.value) >= 0 ? most : figure),
      null,
    );
}
