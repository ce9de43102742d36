import type { BookNote } from './book';
import type { Figure } from './figure';

/** Where a figure stands, for whoever has to find it: `Head 135, table analysis, figure total/2024-25/estimate`. */
export function placeOfFigure({ head, table, id }: Pick<Figure, 'head' | 'table' | 'id'>): string {
  return `Head ${head}, table ${table}, figure ${id}`;
}

/** Where a head stands: `Head 135`. */
export function placeOfHead(number: string): string {
  return `Head ${number}`;
}

type LinkEnds = {
  readonly from: { readonly book: string; readonly head: string; readonly programme: number };
  readonly to: { readonly head: string; readonly programme: number };
};

/** Which link is meant: `link from Head 135 Programme (3) of 2024-25 to Head 47 Programme (1)`. */
export function placeOfLink({ from, to }: LinkEnds): string {
  return `link from Head ${from.head} Programme (${from.programme}) of ${from.book} to Head ${to.head} Programme (${to.programme})`;
}

/** Which note is meant: `note to Head 135 Programme (2), 2025-26 (estimate) against 2024-25 (revised)`. */
export function placeOfNote({ head, programme, column, against }: Omit<BookNote, 'kind' | 'text'>): string {
  const of = programme === null ? placeOfHead(head) : `${placeOfHead(head)} Programme (${programme})`;
  return `note to ${of}, ${column.year} (${column.stage}) against ${against.year} (${against.stage})`;
}
