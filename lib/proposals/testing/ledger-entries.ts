import type { Month } from '@/lib/calendar/month';
import type { LedgerEntry } from '../ledger-entry';

type Of<Kind extends LedgerEntry['entry']> = Extract<LedgerEntry, { readonly entry: Kind }>;

/** What 1823 pledges of cases: a measure over counts of the catalogue that doesn't come with the product. */
export const ASSIGNED: Of<'definition'> = {
  entry: 'definition',
  measure: 'assigned-within-3h',
  validFrom: null,
  kind: 'pledge',
  name: {
    en: 'Cases assigned within 3 hours',
    'zh-Hant': '3小時內分派的個案',
    'zh-Hans': '3小时内分派的个案',
  },
  note: { en: 'Share of the cases assigned.', 'zh-Hant': '個案的比率。', 'zh-Hans': '个案的比率。' },
  numerator: 'cases_assigned_within_3h',
  denominator: 'cases_assigned',
  base: 'counts',
  unit: 'percent',
  precision: 1,
};

/** A target of at least 90 from January 2013, unless said otherwise. */
export function targetEntry(some: Partial<Of<'target'>> = {}): Of<'target'> {
  return {
    entry: 'target',
    measure: 'assigned-within-3h',
    validFrom: '2013-01' as Month,
    value: '90',
    comparison: 'at-least',
    citation: { book: null, place: '1823 performance pledges' },
    ...some,
  };
}
