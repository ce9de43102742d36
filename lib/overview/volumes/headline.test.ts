import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { translatorFor } from '@/lib/messages/translator';
import { coverageOf } from './coverage';
import { findingOf } from './findings';
import type { VolumesFacts } from './focus';
import { volumesHeadline } from './headline';

const MONTHS = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`);
const counts = {
  calls_offered: 200_000,
  calls_answered: 180_000,
  calls_answered_within_12s: 150_000,
  emails: 40_000,
  other_written: 10_000,
};
const year = (standing?: 'illustrative' | 'provisional') =>
  periodCountsOf('calendar-year', '2023-01', ...MONTHS.map((month) => [month, counts, standing] as const));
const january = periodCountsOf('month', '2024-01', ['2024-01', { ...counts, emails: 'suspended' }]);
const quarter = periodCountsOf('quarter', '2024-01', ['2024-01', counts]);
const headline = (facts: VolumesFacts, locale: Locale = 'en') =>
  volumesHeadline(translatorFor(locale), locale, facts);

describe('the headline', () => {
  test('tells the last complete calendar year: 12 × 200 000 and 12 × 50 000', () => {
    const facts = { periods: [january], years: [year()] };
    expect(headline(facts)).toBe('2,400,000 calls and 600,000 written contacts in 2023');
    expect(headline(facts, 'zh-Hant')).toBe('2023年有2,400,000次來電及600,000宗書面聯絡');
  });

  test('says "illustrative" where the months are', () => {
    expect(headline({ periods: [], years: [year('illustrative')] })).toBe(
      '2,400,000 calls and 600,000 written contacts in 2023 (illustrative)',
    );
  });

  test('says "provisional" of a year in which one month isn’t approved yet', () => {
    expect(headline({ periods: [], years: [year('provisional')] })).toMatch(/ in 2023 \(provisional\)$/);
  });

  test('without a complete year tells the last complete period, and why there are no written contacts', () => {
    expect(headline({ periods: [january], years: [] })).toBe(
      '200,000 calls in January 2024; written contacts: Service suspended',
    );
  });

  test('never tells a part as a total', () => {
    expect(headline({ periods: [quarter], years: [] })).toBe(
      'No period of this range is complete: Q1 2024 has 1 of 3 months',
    );
    expect(headline({ periods: [periodCountsOf('month', '2024-02')], years: [] })).toBe(
      'Volumes: no figures in this range yet',
    );
  });

  test('among financial years speaks of a financial year', () => {
    const financial = periodCountsOf(
      'financial-year',
      '2023-04',
      ...MONTHS.map((month) => [month, counts] as const),
      ...['2024-01', '2024-02', '2024-03'].map((month) => [month, counts] as const),
    );
    expect(headline({ periods: [financial], years: [year()] })).toContain('in 2023–24');
  });
});

describe('a chart’s title is a finding', () => {
  const t = translatorFor('en');
  test('shares of calls offered: 150, 30 and 20 of 200', () => {
    expect(findingOf(t, 'en', 'calls', year())).toBe(
      'Of 2,400,000 calls offered in 2023, 75.0% were answered within 12 seconds, 15.0% later and 10.0% were abandoned',
    );
  });

  test('calls per day: 2 400 000 over 365 is 6 575.34…', () => {
    expect(findingOf(t, 'en', 'per-day', year())).toBe('6,575 calls a day in 2023');
  });

  test('what isn’t there says why', () => {
    expect(findingOf(t, 'en', 'blocked', year())).toBe(
      'Calls blocked before the queue in 2023: Not collected',
    );
    expect(findingOf(t, 'en', 'written', null)).toBe('Written contacts: no complete period in this range');
    const offeredOnly = periodCountsOf('month', '2024-01', ['2024-01', { calls_offered: 0 }]);
    expect(findingOf(t, 'en', 'calls', offeredOnly)).toBe('0 calls were offered in January 2024');
  });
});

test('coverage adds the months of periods side by side, and tells the last of those that overlap', () => {
  expect(coverageOf([quarter, quarter])).toEqual({ reported: 2, expected: 6 });
  const rolling = periodCountsOf('rolling-12', '2024-01', ['2024-01', counts], ['2023-12', counts]);
  expect(coverageOf([rolling, rolling])).toEqual({ reported: 2, expected: 12 });
});
