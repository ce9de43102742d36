import { EXPLAINED } from './made-up-explanation';
import { type FaultyBook, set, sum } from './spoil-book';

/** What a figure is derived from: terms that are there, and totals and changes that follow from them. */
export const FAULTY_DERIVATIONS: readonly FaultyBook[] = [
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
];
