import { describe, expect, test } from 'vitest';
import { ratio } from '@/lib/exact/fraction';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { translatorFor } from '@/lib/messages/translator';
import { funnelView } from './funnel-view';
import { shareText } from './words';

const t = translatorFor('en');
const counts = {
  calls_blocked: 40,
  calls_offered: 200,
  calls_answered: 150,
  calls_answered_within_12s: 100,
  enquiries: 80,
  enquiries_resolved_first_time: 79,
  rated_1: 0,
  rated_2: 1,
  rated_3: 1,
  rated_4: 1,
  rated_5: 2,
};
const view = (values: Partial<Record<CountCode, CountValue>>) =>
  funnelView(t, 'en', periodCountsOf('month', '2023-01', ['2023-01', values]));
const told = (values: Partial<Record<CountCode, CountValue>>) =>
  view(values).rows.map(({ step, count, share }) => `${step}: ${count.text}, ${share}`);

describe('the access funnel in words', () => {
  test('every percentage names its base', () => {
    expect(told(counts)).toEqual([
      'Attempts (offered and blocked): 240, where it begins',
      'Offered: 200, 83.3% of attempts',
      'Answered: 150, 75.0% of offered',
      'Answered within 12 seconds: 100, 66.7% of answered',
      'Enquiries received by phone: 80, 53.3% of answered',
      'Resolved at the first call: 79, 98.8% of enquiries',
      'Ratings given: 5, 3.3% of answered',
    ]);
    expect(view(counts).title).toBe(
      'Of all attempts in January 2023, 83.3% reached the queue; of the calls offered, 75.0% were answered',
    );
  });

  test('without a base nothing is computed, and nothing is hidden', () => {
    const blockedUnknown = told({ ...counts, calls_blocked: 'not-collected', enquiries: 'not-collected' });
    expect(blockedUnknown.slice(0, 2)).toEqual([
      'Attempts (offered and blocked): Not collected, where it begins',
      'Offered: 200, not computed: no total to be a share of',
    ]);
    expect(blockedUnknown).toContain('Enquiries received by phone: Not collected, not computed: no total');
  });

  test('of no calls there is no share', () => {
    const none = told({ calls_blocked: 0, calls_offered: 0, calls_answered: 0, enquiries: 0 });
    expect(none.slice(1, 3)).toEqual(['Offered: 0, no calls', 'Answered: 0, no calls']);
  });

  test('more than its base is said', () => {
    expect(told({ ...counts, enquiries: 160 })).toContain(
      'Enquiries received by phone: 160, 106.7% of answered · more than its base',
    );
  });
});

test.each([
  [2n, 3n, '66.7%'],
  [1999n, 2000n, '99.95%'],
  [1n, 4000n, '0.03%'],
  [1n, 1n, '100.0%'],
  [0n, 5n, '0.0%'],
])('%i of %i is told as %s: neither nothing nor all unless it is', (part, all, text) => {
  const share = ratio(part, all);
  expect(share && shareText(t, share)).toBe(text);
});
