import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { CountValue } from '@/lib/kpi/counts';
import { byMonth, figureOf } from '@/lib/kpi/testing/month-counts';
import { translatorFor } from '@/lib/messages/translator';
import { countTrend } from './count-trend';

const trend = (emails: Record<string, CountValue>, locale: 'en' | 'zh-Hant' = 'en') =>
  countTrend(
    translatorFor(locale),
    locale,
    'emails',
    '2024-01' as Month,
    byMonth(Object.entries(emails).map(([month, value]) => figureOf(month, { emails: value }))),
  );

test('lowest and highest are of the twelve months before, neither of the month itself nor of those further back', () => {
  const emails = {
    '2022-12': 1,
    '2023-01': 200_100,
    '2023-07': 245_300,
    '2023-12': 230_000,
    '2024-01': 999_999,
  };
  expect(trend(emails)?.told).toBe('January–December 2023: lowest 200,100, highest 245,300.');
  expect(trend(emails, 'zh-Hant')?.told).toBe('2023年1月至12月：最低200,100，最高245,300。');
});

test('months without the count break the line, and 0 is a count', () => {
  const found = trend({ '2023-01': 0, '2023-02': 10, '2023-03': 'suspended', '2023-12': 5 });
  expect(found?.told).toBe('January–December 2023: lowest 0, highest 10.');
  // In a box of 320 × 40 with edges of 4: 0 at the bottom, 10 at the top, 5 in the middle; the months 312 / 11 apart.
  expect(found?.shape).toMatchObject({
    line: 'M4 36L32.4 4M316 20',
    alone: [{ x: 316, y: 20 }],
    end: { x: 316, y: 20 },
  });
});

test('where none of the twelve has it there is nothing to draw', () => {
  expect(trend({})).toBeNull();
  expect(trend({ '2022-12': 7, '2023-05': 'not-collected', '2024-01': 7 })).toBeNull();
});
