import type { Book, Head, PrintedTable } from '@/lib/budget/book';
import type { Figure } from '@/lib/budget/figure';
import { readPrinted } from '@/lib/budget/printed-amount';
import { halfUnit } from '@/lib/exact/interval';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import type { BookFile } from './book-file';

type FileTable = BookFile['heads'][number]['tables'][number];
type FileFigure = FileTable['figures'][number];

/** Why a figure of a file can't be understood. */
export type FigureProblem = {
  readonly id: string;
  readonly code: 'not-a-figure' | 'unknown-precision';
  readonly value: string;
};

/**
 * The book that a well-formed file says, and what of it couldn't be understood: a printed text that says no number, the
 * name of a precision that the file doesn't have. Figures with a problem are left out.
 */
export function bookOfFile(file: BookFile): {
  readonly book: Book;
  readonly problems: readonly FigureProblem[];
} {
  const problems: FigureProblem[] = [];
  const figures = file.heads.flatMap((head) =>
    head.tables.flatMap((table) =>
      table.figures.flatMap((figure) => figureOf(file, head.number, table, figure, problems) ?? []),
    ),
  );
  return { book: { ...frameOf(file), figures }, problems };
}

function frameOf(file: BookFile): Omit<Book, 'figures'> {
  return {
    id: file.book,
    published: file.published,
    heads: file.heads.map(({ footnotes: _, tables: __, ...head }): Head => head),
    tables: file.heads.flatMap((head) =>
      head.tables.map(({ code, place }): PrintedTable => ({ code, head: head.number, place })),
    ),
    footnotes: file.heads.flatMap((head) => head.footnotes.map((note) => ({ ...note, head: head.number }))),
    links: file.links.map(({ to, ...link }) => ({ ...link, to: { ...to, book: file.book } })),
  };
}

function figureOf(
  file: BookFile,
  head: string,
  table: FileTable,
  figure: FileFigure,
  problems: FigureProblem[],
): Figure | null {
  const amount = readPrinted(figure.printed);
  const named = figure.precision ?? table.precision;
  const precision = Object.hasOwn(file.precisions, named) ? file.precisions[named] : undefined;
  if (!amount) problems.push({ id: figure.id, code: 'not-a-figure', value: figure.printed });
  if (!precision) problems.push({ id: figure.id, code: 'unknown-precision', value: named });
  if (!amount || !precision) return null;
  const half = precision.halfUnit === undefined ? null : parseDecimal(precision.halfUnit);
  const { id, of, label, printed, footnotes, derived } = figure;
  return {
    id,
    table: table.code,
    head,
    subject: of,
    label,
    printed,
    ...amount,
    unit: figure.unit ?? table.unit,
    halfUnit: half?.kind === 'decimal' ? half.value : halfUnit(amount.digits),
    precisionReason: precision.reason,
    footnotes,
    derivations: derived,
  };
}
