import { describe, expect, test } from 'vitest';
import { type Month, monthRange } from '@/lib/calendar/month';
import { whole } from '@/lib/exact/fraction';
import { type AttainmentInput, attainment } from './attainment';
import type { MonthFigure } from './month-figure';
import { byMonth, calls } from './testing/month-counts';
import { exact, OF_OFFERED, PLEDGE, period, published, target } from './testing/pledge';

const ACTUAL = published(2023, '74', '0.5');
const year = (figures: readonly MonthFigure[], input: Partial<AttainmentInput> = {}) =>
  attainment(
    { ...PLEDGE, published: [ACTUAL], ...input, figures: byMonth(figures) },
    period('calendar-year', '2023-01'),
  );
const everyMonth = (within: number, offered: number) =>
  monthRange('2023-01' as Month, '2023-12' as Month).map((month) => calls(month, within, offered));

describe('a calendar year that only a book tells of', () => {
  test('is judged as published: 74 against at least 80', () => {
    expect(year([])).toMatchObject({
      numerator: null,
      denominator: null,
      value: whole(74n),
      printed: { kind: 'digits', text: '74', rounds: null },
      base: null,
      difference: whole(-6n),
      verdict: 'not-met',
      reason: null,
      gap: null,
      monthsReported: 0,
      monthsExpected: 12,
      standing: 'final',
      source: 'published',
      published: { figure: ACTUAL, low: exact('73.5'), high: exact('74.5'), agrees: null },
    });
  });

  test('is printed as the book prints it: 4.5', () => {
    const point = year([], {
      definitions: [{ ...OF_OFFERED, unit: 'score', scale: 1, precision: 0 }],
      targets: [target('4.0')],
      published: [published(2023, '4.5', '0.05')],
    });
    expect(point).toMatchObject({ printed: { text: '4.5' }, value: exact('4.5'), verdict: 'met' });
  });

  test('without a target in force isn’t judged', () => {
    expect(year([], { targets: [] })).toMatchObject({
      verdict: 'none',
      reason: 'no-target',
      difference: null,
    });
  });

  test('that still runs isn’t judged', () => {
    const running = attainment(
      { ...PLEDGE, published: [published(2026, '74', '0.5')] },
      period('calendar-year', '2026-01'),
    );
    expect(running).toMatchObject({ source: 'published', verdict: 'none', reason: 'running' });
  });

  test('tells nothing of its quarters, its financial year or the year to date', () => {
    for (const by of ['quarter', 'financial-year', 'year-to-date', 'rolling-12'] as const) {
      expect(attainment({ ...PLEDGE, published: [ACTUAL] }, period(by, '2023-12'))).toMatchObject({
        source: 'months',
        published: null,
        reason: 'no-data',
      });
    }
  });
});

describe('a calendar year with months and a published figure', () => {
  test('is that of the months, and agrees from 73.5 up to but not with 74.5', () => {
    const agreement = (within: number) => year(everyMonth(within, 1000)).published?.agrees;
    expect([734, 735, 744, 745].map(agreement)).toEqual([false, true, true, false]);
    expect(year(everyMonth(744, 1000))).toMatchObject({ source: 'months', value: exact('74.4') });
  });

  test('agrees or not only once it is complete', () => {
    const part = year(everyMonth(740, 1000).slice(0, 11));
    expect(part).toMatchObject({ source: 'months', reason: 'part-period', published: { agrees: null } });
    expect(year(everyMonth(0, 0))).toMatchObject({ reason: 'no-volume', published: { agrees: null } });
  });
});
