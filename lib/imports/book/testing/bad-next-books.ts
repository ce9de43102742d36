import type { BookProblemCode } from '../book-problem';
import type { BookJson, FigureJson } from './made-up-parts';
import { nextBook } from './next-book';

/** The made-up book of 2025–26 with one thing wrong, and what has to be said of it. */
export type BadBook = {
  readonly json: BookJson;
  readonly code: BookProblemCode;
  /** The problem's place contains this. */
  readonly place: string;
  readonly value: string;
};

/** One book for each way to be wrong, by its name; a new one with each call. */
export const BAD_NEXT_BOOKS = {
  'a sum that doesn’t hold': () =>
    bad('beyond', 'Head 135, table analysis, figure head/2025-26/estimate', '286.9', (json) => {
      figure(json, 'head/2025-26/estimate').printed = '286.9';
    }),
  'an unknown stage': () =>
    bad('not-one-of', 'heads[0].tables[0].figures[2].of.stage', 'final', (json) => {
      Object.assign(figure(json, 'programme-1/2024-25/revised').of, { stage: 'final' });
    }),
  'a footnote without a cell': () =>
    bad('footnote-unused', 'Head 135', 'Ψ', (json) => {
      figure(json, 'programme-2/2023-24/actual').footnotes = [];
    }),
  'a mark without a footnote': () =>
    bad('unknown-footnote', 'figure programme-1/2023-24/actual', 'Ω', (json) => {
      figure(json, 'programme-1/2023-24/actual').footnotes = ['Ω'];
    }),
  'the same figure twice': () =>
    bad('figure-twice', 'figure programme-1/again', '23.5', (json) => {
      const again = { ...figure(json, 'programme-1/2025-26/estimate'), id: 'programme-1/again' };
      json.heads[0]?.tables[0]?.figures.push(again);
    }),
  'the same id twice': () =>
    bad('duplicate-figure', 'figure programme-1/2023-24/actual', 'programme-1/2023-24/actual', (json) => {
      figure(json, 'programme-1/2024-25/original').id = 'programme-1/2023-24/actual';
    }),
  'an unknown figure in a derivation': () =>
    bad('unknown-term', 'figure opening/estimate', 'head/2025-26/estimates', (json) => {
      figure(json, 'opening/estimate').derived = [{ how: 'sum', plus: ['head/2025-26/estimates'] }];
    }),
  'a printed text that is no number': () =>
    bad('not-a-figure', 'Head 135, table programme-1, figure programme-1/2024-25/revised', '21,4', (json) => {
      figure(json, 'programme-1/2024-25/revised').printed = '21,4';
    }),
  'a total that isn’t derived': () =>
    bad('underived-total', 'figure dpo/head/2025-26/estimate', '401.8', (json) => {
      figure(json, 'dpo/head/2025-26/estimate').derived = [];
    }),
  'a link to a programme that isn’t there': () =>
    bad('link-to-unknown', 'to Head 47 Programme (2)', 'Head 47 Programme (2)', (json) => {
      const [, , last] = json.links ?? [];
      if (last) last.to.programme = 2;
    }),
} satisfies Record<string, () => BadBook>;

function bad(code: BookProblemCode, place: string, value: string, spoil: (json: BookJson) => void): BadBook {
  const json = nextBook();
  spoil(json);
  return { json, code, place, value };
}

/** A figure of a book's JSON by its id, to be changed in place. */
export function figure(json: BookJson, id: string): FigureJson {
  const found = json.heads
    .flatMap(({ tables }) => tables.flatMap(({ figures }) => figures))
    .find((one) => one.id === id);
  if (!found) throw new Error(`the book has no figure ${id}`);
  return found;
}
