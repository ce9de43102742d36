import { type FaultyBook, set, setOf } from './spoil-book';

/** What a figure says of itself: its place, column, unit and footnotes. */
export const FAULTY_FIGURES: readonly FaultyBook[] = [
  [
    'duplicate-figure',
    set('programme-1/2024-25/revised', { id: 'programme-1/2023-24/actual' }),
    'Head 135, table programme-1, figure programme-1/2023-24/actual',
    'programme-1/2023-24/actual',
  ],
  [
    'figure-twice',
    setOf('programme-1/2025-26/estimate', { programme: 2 }),
    'figure programme-2/2025-26/estimate',
    '262.5',
  ],
  [
    'unknown-programme',
    setOf('programme-1/2025-26/estimate', { programme: 3 }),
    'figure programme-1/2025-26/estimate',
    '3',
  ],
  [
    'unknown-line',
    setOf('subhead/697/2025-26/estimate', { code: '698' }),
    'figure subhead/697/2025-26/estimate',
    '698',
  ],
  [
    'unknown-component',
    setOf('component/general/2025-26/estimate', { code: 'rent' }),
    'figure component/general/2025-26/estimate',
    'rent',
  ],
  [
    'unknown-item',
    setOf('dpo/commitment/700/803/approved', { item: '804' }),
    'figure dpo/commitment/700/803/approved',
    '804',
  ],
  ['unlabelled', set('opening/estimate', { label: null }), 'figure opening/estimate', '$286.0m'],
  [
    'wrong-unit',
    set('dpo/posts/directorate/2025', { unit: 'items' }),
    'figure dpo/posts/directorate/2025',
    'items',
  ],
  [
    'column-of-another-book',
    setOf('programme-1/2024-25/revised', { year: '2023-24' }),
    'figure programme-1/2024-25/revised',
    '2023-24',
  ],
  [
    'change-order',
    setOf('head/2025-26/estimate/on-revised', { against: { year: '2025-26', stage: 'estimate' } }),
    'figure head/2025-26/estimate/on-revised',
    '2025-26 (estimate)',
  ],
  [
    'pledge-year',
    setOf('dpo/pledge/satisfaction/2024', { year: 2025 }),
    'figure dpo/pledge/satisfaction/2024',
    '2025',
  ],
  [
    'pledge-year',
    setOf('dpo/pledge/satisfaction/2025', { year: null }),
    'figure dpo/pledge/satisfaction/2025',
    null,
  ],
  [
    'pledge-year',
    setOf('dpo/pledge/satisfaction/target', { year: 2025 }),
    'figure dpo/pledge/satisfaction/target',
    '2025',
  ],
  ['volume-year', setOf('dpo/volume/calls/2024', { year: 2025 }), 'figure dpo/volume/calls/2024', '2025'],
  ['unknown-footnote', set('dpo/posts/change', { footnotes: ['Ψ'] }), 'Head 47, table establishment', 'Ψ'],
  [
    'footnote-twice',
    set('head/2023-24/actual', { footnotes: ['‡', '‡'] }),
    'figure head/2023-24/actual',
    '‡',
  ],
  ['footnote-unused', set('head/2023-24/actual', { footnotes: [] }), 'Head 135', '‡'],
];
