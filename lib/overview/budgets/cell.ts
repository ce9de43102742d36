import type { Book } from '@/lib/budget/book';
import type { Figure } from '@/lib/budget/figure';
import type { YearStage } from '@/lib/budget/stage';
import type { Locale } from '@/lib/format/locale';

/** A figure in a table: as it is printed, with its footnotes' marks, and what stands below it. */
export type Cell = {
  readonly printed: string;
  readonly marks: readonly Mark[];
  /** Its changes: against the column before as printed, `(+2.0%)`, on other bases with the base named. */
  readonly below: readonly string[];
};

/** A footnote's mark, and the note that it stands for: two books may have the same mark for two notes. */
export type Mark = { readonly mark: string; readonly note: string };

/** A footnote below a table. */
export type Note = Mark & { readonly text: string };

/** A figure without anything below it. */
export function plainCell(book: Book, figure: Figure): Cell {
  return { printed: figure.printed, marks: marksOf(book, figure), below: [] };
}

/** The marks of a figure's footnotes. */
export function marksOf({ id }: Book, { footnotes }: Figure): readonly Mark[] {
  return footnotes.map((mark) => ({ mark, note: `${id}-${mark}` }));
}

/** The footnotes of these figures, each once, in the order of the document. */
export function notesOf(book: Book, figures: readonly Figure[], locale: Locale): readonly Note[] {
  return book.footnotes
    .filter(({ head, mark }) =>
      figures.some((figure) => figure.head === head && figure.footnotes.includes(mark)),
    )
    .map(({ mark, text }) => ({ mark, note: `${book.id}-${mark}`, text: text[locale] }));
}

type Columned = Figure & { readonly subject: YearStage };

/** The columns in which these figures stand, in the order of the document. */
export function columnsIn(figures: readonly Columned[]): readonly YearStage[] {
  const columns = new Map(
    figures.map(({ subject }) => [keyOf(subject), { year: subject.year, stage: subject.stage }]),
  );
  return [...columns.values()];
}

/** The figure of a column, or null. */
export function inColumn<Of extends Columned>(figures: readonly Of[], column: YearStage): Of | null {
  return figures.find(({ subject }) => keyOf(subject) === keyOf(column)) ?? null;
}

/** A column as a key. */
export function keyOf({ year, stage }: YearStage): string {
  return `${year}-${stage}`;
}
