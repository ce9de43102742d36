import { again, type FaultyBook, head } from './spoil-book';

/** What a book says of itself and its heads: each thing once, and nothing of what isn’t there. */
export const FAULTY_HEADS: readonly FaultyBook[] = [
  [
    'published-outside',
    (json) => Object.assign(json, { published: '2026-04-01' }),
    'book 2025-26',
    '2026-04-01',
  ],
  ['duplicate-head', (json) => json.heads.push({ ...head(json, 1) }), 'Head 47', '47'],
  ['duplicate-programme', (json) => again(head(json, 0).programmes), 'Head 135', '1'],
  ['duplicate-line', (json) => again(head(json, 0).lines), 'Head 135', '000'],
  ['duplicate-component', (json) => again(head(json, 0).components), 'Head 135', 'salaries'],
  ['duplicate-item', (json) => again(head(json, 1).items), 'Head 47', '803'],
  ['duplicate-footnote', (json) => again(head(json, 0).footnotes), 'Head 135', 'Ψ'],
  ['duplicate-table', (json) => again(head(json, 0).tables), 'Head 135', 'programme-1'],
  [
    'unknown-subhead',
    (json) => Object.assign(head(json, 1).items[0] ?? {}, { subhead: '999' }),
    'Head 47',
    '999',
  ],
];
