import { figure } from '@/lib/imports/book/testing/bad-next-books';
import type { BookJson } from '@/lib/imports/book/testing/made-up-parts';
import type { BOOK_FAULTS } from '../book-fault';

type Spoil = (json: BookJson) => void;

/** What is done to the made-up book of 2025–26, and what has to be said of it. */
export type FaultyBook = readonly [
  code: (typeof BOOK_FAULTS)[number],
  spoil: Spoil,
  /** The fault's place contains this. */
  place: string,
  value: string | null,
];

/** Changes what a figure says. */
export function set(id: string, change: object): Spoil {
  return (json) => void Object.assign(figure(json, id), change);
}

/** Changes what a figure is of. */
export function setOf(id: string, change: object): Spoil {
  return (json) => void Object.assign(figure(json, id).of, change);
}

/** The head at a place of the book, from zero. */
export function head(json: BookJson, place: number) {
  const found = json.heads[place];
  if (!found) throw new Error('the book has no such head');
  return found;
}

/** Puts the first thing of a list in a second time. */
export function again<Thing>(list: Thing[]): void {
  list.push(...list.slice(0, 1));
}

/** The derivation of a figure as the sum of others, as a file writes it. */
export function sum(...plus: string[]) {
  return { derived: [{ how: 'sum', plus }] };
}
