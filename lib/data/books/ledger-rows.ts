import type { Book } from '@/lib/budget/book';
import { type FigureOf, figuresOf } from '@/lib/budget/find-figure';
import { fixed } from '@/lib/exact/round';
import type { BookFile } from '@/lib/imports/book/book-file';
import { dateOf } from './figure-rows';

/** From which month on a printed target holds, and how it compares. */
export type TargetTerms = BookFile['targets'][number];

/** What a book prints about the pledges, as rows of the measures' own ledger, but for who and when. */
export function ledgerRows(book: Book, terms: readonly TargetTerms[]) {
  const pledges = book.heads.flatMap(({ number }) => figuresOf(book, number, 'pledge'));
  const of = (column: 'target' | 'actual' | 'plan') =>
    pledges.filter(({ subject }) => subject.column === column);
  return {
    targets: of('target').flatMap((figure) => {
      const holds = terms.find(({ measure }) => measure === figure.subject.measure);
      if (!holds) return [];
      const { measure, comparison, from } = holds;
      return [{ measure, validFrom: dateOf(`${from}-01`), comparison, ...valueAndPlace(book, figure) }];
    }),
    plans: of('plan').flatMap((figure) => yearly(book, figure) ?? []),
    published: of('actual').flatMap((figure) => {
      const row = yearly(book, figure);
      if (!row) return [];
      const { printed, halfUnit, precisionReason } = figure;
      return [{ ...row, printed, halfUnit: fixed(halfUnit, 6), precisionReason: precisionReason.en }];
    }),
  };
}

function yearly(book: Book, figure: FigureOf<'pledge'>) {
  const { measure, year } = figure.subject;
  return year === null ? null : { measure, year, ...valueAndPlace(book, figure) };
}

function valueAndPlace(book: Book, figure: FigureOf<'pledge'>) {
  return {
    value: fixed(figure.value, 6),
    citationBook: book.id,
    citationPlace: placeOfPledge(book, figure),
  };
}

/** The place as it is cited: the printed table, then the line and column. */
export function placeOfPledge(book: Book, figure: FigureOf<'pledge'>): string {
  const table = book.tables.find(({ code, head }) => code === figure.table && head === figure.head);
  const { measure, column, year } = figure.subject;
  const line = figure.label?.en ?? [measure, year, column].filter((word) => word !== null).join(' ');
  return `${table?.place.en ?? figure.table}: ${line}`;
}
