import { figure } from '@/lib/imports/book/testing/bad-next-books';
import type { BookJson } from '@/lib/imports/book/testing/made-up-parts';
import type { BOOK_FAULTS } from '../book-fault';

/** An explanation in words, whatever it explains. */
export const EXPLAINED = { en: 'Made up.', zhHant: '虛構。', zhHans: '虚构。' };

const set =
  (id: string, change: object) =>
  (json: BookJson): void => {
    Object.assign(figure(json, id), change);
  };
const setOf =
  (id: string, change: object) =>
  (json: BookJson): void => {
    Object.assign(figure(json, id).of, change);
  };
const head = (json: BookJson, place: number) => {
  const found = json.heads[place];
  if (!found) throw new Error('the book has no such head');
  return found;
};
/** Puts the first thing of a list in a second time. */
const again = <Thing>(list: Thing[]) => list.push(...list.slice(0, 1));
const sum = (...plus: string[]) => ({ derived: [{ how: 'sum', plus }] });

/** What is done to the made-up book of 2025–26, and what has to be said of it. */
type FaultyBook = readonly [
  code: (typeof BOOK_FAULTS)[number],
  spoil: (json: BookJson) => void,
  /** The fault's place contains this. */
  place: string,
  value: string | null,
];

/** At least one for each fault that a file can have. */
export const FAULTY_BOOKS: readonly FaultyBook[] = [
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
  ['unknown-term', set('opening/estimate', sum('head/estimate')), 'figure opening/estimate', 'head/estimate'],
  [
    'own-term',
    set('opening/estimate', sum('opening/estimate')),
    'figure opening/estimate',
    'opening/estimate',
  ],
  [
    'term-twice',
    set('opening/estimate', {
      derived: [{ how: 'sum', plus: ['head/2025-26/estimate'], minus: ['head/2025-26/estimate'] }],
    }),
    'figure opening/estimate',
    'head/2025-26/estimate',
  ],
  [
    'circle',
    set('head/2025-26/estimate', sum('opening/estimate')),
    'figure head/2025-26/estimate',
    'head/2025-26/estimate',
  ],
  ['units-differ', set('opening/estimate', sum('dpo/posts/change')), 'figure opening/estimate', 'posts'],
  [
    'change-not-percent',
    set('head/2025-26/estimate/on-revised', { unit: 'HK$ million' }),
    'figure head/2025-26/estimate/on-revised',
    'HK$ million',
  ],
  [
    'base-not-positive',
    set('programme-1/2024-25/original', { printed: '0.0' }),
    'figure programme-1/2024-25/revised/on-original',
    '0.0',
  ],
  [
    'change-of-another',
    set('programme-1/2025-26/estimate/on-revised', {
      derived: [
        { how: 'change', later: 'programme-1/2025-26/estimate', earlier: 'programme-2/2024-25/revised' },
      ],
    }),
    'figure programme-1/2025-26/estimate/on-revised',
    'programme-2/2024-25/revised',
  ],
  [
    'beyond',
    set('programme-1/2025-26/estimate/on-revised', { printed: '+9.2%' }),
    'figure programme-1/2025-26/estimate/on-revised',
    '+9.2%',
  ],
  [
    'underived-total',
    set('total/expenditure/2025-26/estimate', { derived: [] }),
    'figure total/expenditure/2025-26/estimate',
    '286,029',
  ],
  [
    'underived-total',
    set('dpo/commitment/700/803/balance', { derived: [] }),
    'figure dpo/commitment/700/803/balance',
    '58,200',
  ],
  ['underived-total', set('dpo/posts/all/2025', { derived: [] }), 'figure dpo/posts/all/2025', '330'],
  [
    'underived-total',
    set('subhead/000/2025-26/estimate', { derived: [] }),
    'figure subhead/000/2025-26/estimate',
    '196,480',
  ],
  [
    'total-leaves-out',
    set('head/2023-24/actual', {
      derived: [
        { how: 'sum', plus: ['total/expenditure/2023-24/actual'] },
        { how: 'sum', plus: ['programme-2/2023-24/actual'], explanation: EXPLAINED },
      ],
    }),
    'figure head/2023-24/actual',
    '216.3',
  ],
  [
    'underived-change',
    set('head/2025-26/estimate/on-revised', { derived: [] }),
    'figure head/2025-26/estimate/on-revised',
    '+9.4%',
  ],
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
