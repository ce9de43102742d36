/** What can be wrong with how a book is built: its heads, programmes, lines, footnotes, tables. */
const FRAME_FAULTS = [
  'published-outside',
  'duplicate-head',
  'duplicate-programme',
  'duplicate-line',
  'duplicate-component',
  'duplicate-item',
  'duplicate-footnote',
  'duplicate-table',
  'unknown-subhead',
] as const;

/** What can be wrong with what a figure says it is. */
const FIGURE_FAULTS = [
  'duplicate-figure',
  'figure-twice',
  'unknown-head',
  'unknown-table',
  'unknown-programme',
  'unknown-line',
  'unknown-component',
  'unknown-item',
  'unlabelled',
  'wrong-unit',
  'column-of-another-book',
  'change-order',
  'pledge-year',
  'volume-year',
  'unknown-footnote',
  'footnote-twice',
  'footnote-unused',
] as const;

/** What can be wrong with how figures follow from others. */
const DERIVATION_FAULTS = [
  'unknown-term',
  'own-term',
  'term-twice',
  'circle',
  'units-differ',
  'change-not-percent',
  'base-not-positive',
  'change-of-another',
  'beyond',
  'underived-total',
  'total-leaves-out',
  'underived-change',
] as const;

const LINK_FAULTS = ['link-to-unknown', 'link-from-later', 'link-twice', 'continued-twice'] as const;

/** What can be wrong with a note to a provision. */
const NOTE_FAULTS = ['note-to-unknown', 'note-columns', 'note-twice'] as const;

export const BOOK_FAULTS = [
  ...FRAME_FAULTS,
  ...FIGURE_FAULTS,
  ...DERIVATION_FAULTS,
  ...LINK_FAULTS,
  ...NOTE_FAULTS,
] as const;

/**
 * Something of a book that can't be so, told as facts; the words come from a catalogue of messages.
 *
 * @example { place: 'Head 135, table programme-1, figure programme-1/2023-24/revised', value: 'Ω',
 *   code: 'unknown-footnote', facts: {} }
 */
export type BookFault = {
  /** Where it stands, such as `Head 135, table analysis, figure total/2024-25/estimate`. */
  readonly place: string;
  /** What stands there, as it stands; null where nothing does. */
  readonly value: string | null;
  readonly code: (typeof BOOK_FAULTS)[number];
  /** What else the message names. */
  readonly facts: Readonly<Record<string, string | number>>;
};
