import type { Book, Head } from '@/lib/budget/book';
import { yearAtStage } from '@/lib/budget/book-years';
import { type FigureOf, figuresOf, provisionOf } from '@/lib/budget/find-figure';
import type { Names } from '@/lib/budget/names';
import { STAGES, type YearStage } from '@/lib/budget/stage';
import type { CorMissing } from './cor-missing';
import type { CorAmount, CorBookProvision, CorProvisionLine } from './cor-provision';
import { changesOfAmount } from './provision-changes';
import type { Runs1823 } from './runs-1823';
import { sourceOf } from './source';

/**
 * The financial provision of the head that runs 1823 and of each of its programmes, in the four columns of the book, with
 * both bases of change; or which provisions of the head and of the running programme the book doesn't print.
 *
 * @example Programme (3) of the Estimates 2024–25: 439.0 | 367.2 | 367.2 (—) | 386.5 (+5.3%) (or +5.3% on 2023–24 Original)
 */
export function provisionFacts(
  book: Book,
  { head, programme }: Runs1823,
): CorBookProvision | readonly CorMissing[] {
  const columns = STAGES.map((stage) => ({ year: yearAtStage(book.id, stage), stage }));
  const missing = [
    ...lacking(book, head, columns, programme.number, programme.name),
    ...lacking(book, head, columns, null, head.name),
  ];
  if (missing.length > 0) return missing;
  const printed = figuresOf(book, head.number, 'provision');
  return {
    kind: 'book',
    book: book.id,
    head: head.number,
    columns,
    programmes: head.programmes.map((one) => ({
      number: one.number,
      name: one.name,
      ...lineOf(book, head, columns, one.number),
    })),
    total: lineOf(book, head, columns, null),
    footnotes: book.footnotes
      .filter(
        (note) => note.head === head.number && printed.some(({ footnotes }) => footnotes.includes(note.mark)),
      )
      .map(({ mark, text }) => ({ mark, text })),
  };
}

function lacking(
  book: Book,
  head: Head,
  columns: readonly YearStage[],
  programme: number | null,
  name: Names,
): readonly CorMissing[] {
  return columns
    .filter((column) => provisionOf(book, head.number, programme, column) === null)
    .map((column) => ({
      kind: 'provision',
      book: book.id,
      head: head.number,
      programme,
      name,
      ...column,
    }));
}

function lineOf(
  book: Book,
  head: Head,
  columns: readonly YearStage[],
  programme: number | null,
): CorProvisionLine {
  const figures = columns.map((column) => provisionOf(book, head.number, programme, column));
  const first = figures.find((figure) => figure !== null) ?? null;
  return {
    unit: first?.unit ?? 'HK$ million',
    source: first ? sourceOf(book, first) : null,
    cells: figures.map((figure, place) => figure && amountOf(book, figure, columns[place - 1])),
    marksInAnalysis: figures.map((figure) => (figure ? marksInAnalysis(book, figure) : [])),
  };
}

function amountOf(book: Book, figure: FigureOf<'provision'>, columnBefore: YearStage | undefined): CorAmount {
  const { printed, value, digits, footnotes } = figure;
  return { printed, value, digits, footnotes, changes: changesOfAmount(book, figure, columnBefore) };
}

/**
 * The marks that an amount carries where the head's own table repeats it: a figure is a printed place, and 179.3 carries
 * Ψ in one table and not in the other. Its own marks where it isn't printed again.
 */
function marksInAnalysis(book: Book, figure: FigureOf<'provision'>): readonly string[] {
  const total = figuresOf(book, figure.head, 'provision').find(({ subject }) => subject.programme === null);
  const again = book.figures.find(
    ({ table, head, subject, derivations }) =>
      table === total?.table &&
      head === figure.head &&
      subject.kind === 'text' &&
      derivations.some((one) => one.how === 'sum' && one.plus.join() === figure.id && one.minus.length === 0),
  );
  return (again ?? figure).footnotes;
}
