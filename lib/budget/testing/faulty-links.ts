import { again, type FaultyBook } from './spoil-book';

/** What is stated of programmes across books. */
export const FAULTY_LINKS: readonly FaultyBook[] = [
  [
    'link-to-unknown',
    (json) => Object.assign(json.links?.[0]?.to ?? {}, { head: '136' }),
    'to Head 136 Programme (1)',
    'Head 136 Programme (1)',
  ],
  [
    'link-from-later',
    (json) => Object.assign(json.links?.[0]?.from ?? {}, { book: '2025-26' }),
    'link from Head 135 Programme (1)',
    '2025-26',
  ],
  ['link-twice', (json) => again(json.links ?? []), 'link from Head 135 Programme (1)', 'continues'],
  [
    'continued-twice',
    (json) => Object.assign(json.links?.[1]?.from ?? {}, { programme: 1 }),
    'to Head 135 Programme (2)',
    'continues',
  ],
];
