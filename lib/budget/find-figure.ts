import type { Book, Head } from './book';
import type { Figure, Subject } from './figure';
import type { YearStage } from './stage';

/** A figure whose subject is of one kind. */
export type FigureOf<Kind extends Subject['kind']> = Figure & {
  readonly subject: Extract<Subject, { readonly kind: Kind }>;
};

/** The figures of a head that are of one kind, in the order of the document. */
export function figuresOf<const Kind extends Subject['kind']>(
  book: Book,
  head: string,
  kind: Kind,
): readonly FigureOf<Kind>[] {
  return book.figures.filter(
    (figure): figure is FigureOf<Kind> => figure.head === head && figure.subject.kind === kind,
  );
}

/** A head of a book by its number; without one the first. null where the book has no such head. */
export function headOf(book: Book, number: string | null): Head | null {
  return (number === null ? book.heads[0] : book.heads.find((head) => head.number === number)) ?? null;
}

/** The provision of a programme (null: the head's) in a column, or null where it isn't printed. */
export function provisionOf(
  book: Book,
  head: string,
  programme: number | null,
  { year, stage }: YearStage,
): FigureOf<'provision'> | null {
  return (
    figuresOf(book, head, 'provision').find(
      ({ subject }) => subject.programme === programme && subject.year === year && subject.stage === stage,
    ) ?? null
  );
}

/** The columns of the provision tables of a head, in the order in which they are printed. */
export function columnsOf(book: Book, head: string): readonly YearStage[] {
  const columns = new Map<string, YearStage>();
  for (const { subject } of figuresOf(book, head, 'provision')) {
    const { year, stage } = subject;
    columns.set(`${year} ${stage}`, { year, stage });
  }
  return [...columns.values()];
}
