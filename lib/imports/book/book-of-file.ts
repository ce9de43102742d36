import type { Book, Head, PrintedTable } from '@/lib/budget/book';
import { placeOfFigure } from '@/lib/budget/fault-place';
import type { Figure } from '@/lib/budget/figure';
import { type PrintedAmount, readPrinted } from '@/lib/budget/printed-amount';
import { absolute, compare, whole } from '@/lib/exact/fraction';
import { halfUnit } from '@/lib/exact/interval';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import { shown } from '@/lib/format/shown';
import type { BookFile } from './book-file';
import type { BookProblem } from './book-problem';

type FileTable = BookFile['heads'][number]['tables'][number];
type FileFigure = FileTable['figures'][number];

/**
 * The book that a well-formed file says, and what of it couldn't be understood: a printed text that says no number or
 * more digits than are kept, the name of a precision that the file doesn't have. Figures with a problem are left out.
 */
export function bookOfFile(file: BookFile): {
  readonly book: Book;
  readonly problems: readonly BookProblem[];
} {
  const problems: BookProblem[] = [];
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
    notes: file.notes.map(({ year, stage, ...note }) => ({ ...note, column: { year, stage } })),
  };
}

function figureOf(
  file: BookFile,
  head: string,
  table: FileTable,
  figure: FileFigure,
  problems: BookProblem[],
): Figure | null {
  const amount = readPrinted(figure.printed);
  const named = figure.precision ?? table.precision;
  const precision = Object.hasOwn(file.precisions, named) ? file.precisions[named] : undefined;
  const problem = (code: BookProblem['code'], value: string, facts: BookProblem['facts'] = {}) => {
    const place = placeOfFigure({ head, table: table.code, id: figure.id });
    problems.push({ place, value: shown(value), code, facts });
  };
  if (!amount) problem('not-a-figure', figure.printed);
  if (amount && !isKept(amount)) problem('too-many-digits', figure.printed, MOST_DIGITS);
  if (!precision) problem('unknown-precision', named);
  if (!amount || !isKept(amount) || !precision) return null;
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

/** As many as every store and export of the figures keeps. */
const MOST_DIGITS = { before: 15, behind: 6 };

function isKept({ value, digits }: PrintedAmount): boolean {
  const limit = whole(10n ** BigInt(MOST_DIGITS.before));
  return digits <= MOST_DIGITS.behind && compare(absolute(value), limit) < 0;
}
