import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { type Month, monthRange } from '@/lib/calendar/month';
import type { By } from '@/lib/calendar/periods';
import { whole } from '@/lib/exact/fraction';
import { type AttainmentInput, attainment } from './attainment';
import type { Definition } from './definition';
import type { MonthFigure } from './month-figure';
import { byMonth, calls, figureOf } from './testing/month-counts';
import { exact, expression, OF_OFFERED, PLEDGE, period, SATISFACTION, target } from './testing/pledge';

const of = (by: By, month: string, figures: readonly MonthFigure[], input: Partial<AttainmentInput> = {}) =>
  attainment({ ...PLEDGE, ...input, figures: byMonth(figures) }, period(by, month));
const months = (from: string, to: string) => monthRange(from as Month, to as Month);

describe('a reported month', () => {
  test('is the contract’s example: 173 400 of 240 000 is 72.25, 7.75 below 80, not met', () => {
    const point = of('month', '2023-01', [calls('2023-01', 173_400, 240_000)]);
    expect(point).toEqual({
      period: period('month', '2023-01'),
      numerator: 173_400n,
      denominator: 240_000n,
      value: exact('72.25'),
      printed: { kind: 'digits', text: '72', rounds: null },
      unit: 'percent',
      base: 'offered',
      target: target('80'),
      plan: null,
      difference: exact('-7.75'),
      verdict: 'not-met',
      reason: null,
      gap: null,
      monthsReported: 1,
      monthsExpected: 1,
      standing: 'final',
      source: 'months',
      published: null,
      definition: OF_OFFERED,
      definitionDiffers: false,
    });
  });

  test('on the target is met, and by "more than" is not', () => {
    const figures = [calls('2023-01', 80, 100)];
    expect(of('month', '2023-01', figures).verdict).toBe('met');
    expect(of('month', '2023-01', figures, { targets: [target('80', 'more-than')] }).verdict).toBe('not-met');
  });

  test('of 79.6 prints 79.6, not 80', () => {
    // 199 ÷ 250 = 79.6 %
    const point = of('month', '2023-01', [calls('2023-01', 199, 250)]);
    expect(point.printed).toEqual({ kind: 'digits', text: '79.6', rounds: '80' });
    expect(point.verdict).toBe('not-met');
  });

  test('one call short among a thousand million is just under 80', () => {
    const point = of('month', '2023-01', [calls('2023-01', 799_999_999, 1_000_000_000)]);
    expect(point.printed).toEqual({ kind: 'just-under', target: '80' });
    expect(point.verdict).toBe('not-met');
  });

  test('without calls has no volume: never 0 % nor 100 %', () => {
    expect(of('month', '2023-01', [calls('2023-01', 0, 0)])).toMatchObject({
      numerator: 0n,
      denominator: 0n,
      value: null,
      printed: null,
      difference: null,
      verdict: 'none',
      reason: 'no-volume',
      gap: null,
      monthsReported: 1,
      standing: 'final',
    });
  });

  test('before the first target has a value and no judgement', () => {
    const point = of('month', '2021-12', [calls('2021-12', 60, 100)]);
    expect(point).toMatchObject({ value: whole(60n), target: null, difference: null, verdict: 'none' });
    expect(point.reason).toBe('no-target');
  });

  test('of ratings is a score with one decimal: 4.0 of exactly 4', () => {
    const ratings = { rated_1: 0, rated_2: 0, rated_3: 1, rated_4: 0, rated_5: 1 };
    const point = of('month', '2023-01', [figureOf('2023-01', ratings)], {
      definitions: [SATISFACTION],
      targets: [target('4.0')],
    });
    expect(point).toMatchObject({ value: whole(4n), unit: 'score', verdict: 'met' });
    expect(point.printed).toEqual({ kind: 'digits', text: '4.0', rounds: null });
  });
});

describe('a period without a reported month', () => {
  test('that is missing has no data', () => {
    expect(of('month', '2023-01', [])).toMatchObject({
      numerator: null,
      denominator: null,
      value: null,
      printed: null,
      base: 'offered',
      difference: null,
      verdict: 'none',
      reason: 'no-data',
      gap: 'missing',
      monthsReported: 0,
      monthsExpected: 1,
      standing: null,
      source: 'months',
    });
  });

  test('is not due until the due day, and no data from that day on', () => {
    // October 2026: the 10th working day after it is Friday 13 November (2–6 five, 9–13 ten).
    const on = (today: string) => of('month', '2026-10', [], { today: today as Day });
    expect([on('2026-11-12').reason, on('2026-11-12').gap]).toEqual(['not-due', 'not-due']);
    expect([on('2026-11-13').reason, on('2026-11-13').gap]).toEqual(['no-data', 'missing']);
  });

  test('says suspended or not collected', () => {
    const suspended = figureOf('2023-01', { calls_answered_within_12s: 1, calls_offered: 'suspended' });
    expect(of('month', '2023-01', [suspended])).toMatchObject({ reason: 'suspended', gap: 'suspended' });
    const uncollected = figureOf('2023-01', { calls_offered: 100 });
    expect(of('month', '2023-01', [uncollected])).toMatchObject({
      reason: 'not-collected',
      gap: 'not-collected',
    });
  });

  test('of several months is missing where any is', () => {
    const suspended = figureOf('2023-01', { calls_offered: 'suspended' });
    expect(of('quarter', '2023-01', [suspended])).toMatchObject({ reason: 'no-data', gap: 'missing' });
    expect(of('calendar-year', '2027-01', [])).toMatchObject({ reason: 'not-due', gap: 'not-due' });
  });
});

describe('a period reported in part', () => {
  test('gives its value, marked 2 of 3, and no judgement', () => {
    const point = of('quarter', '2023-01', [calls('2023-01', 90, 100), calls('2023-02', 60, 100)]);
    expect(point).toMatchObject({
      value: whole(75n),
      difference: whole(-5n),
      verdict: 'none',
      reason: 'part-period',
      gap: null,
      monthsReported: 2,
      monthsExpected: 3,
    });
  });

  test('by rolling 12 keeps the sums of eleven months and withholds the value', () => {
    const point = of(
      'rolling-12',
      '2024-02',
      months('2023-04', '2024-02').map((month) => calls(month, 80, 100)),
    );
    expect(point).toMatchObject({
      numerator: 880n,
      denominator: 1100n,
      value: null,
      printed: null,
      difference: null,
      verdict: 'none',
      reason: 'part-period',
      monthsReported: 11,
      monthsExpected: 12,
    });
  });

  test('without calls in its months has no value, and is still in part', () => {
    expect(of('quarter', '2023-01', [calls('2023-01', 0, 0)])).toMatchObject({
      denominator: 0n,
      value: null,
      reason: 'part-period',
    });
  });

  test('stands as the least reliable of its months', () => {
    const figures = [calls('2023-01', 8, 10), calls('2023-02', 8, 10, 'revised'), calls('2023-03', 8, 10)];
    expect(of('quarter', '2023-01', figures).standing).toBe('revised');
  });
});

describe('a period with the running month', () => {
  const year = months('2026-01', '2026-10').map((month) => calls(month, 90, 100));

  test('is running, with the value of the months reported', () => {
    expect(of('month', '2026-11', [])).toMatchObject({ reason: 'running', gap: 'not-due', value: null });
    for (const by of ['quarter', 'calendar-year', 'financial-year'] as const) {
      expect(of(by, '2026-11', year)).toMatchObject({
        reason: 'running',
        value: whole(90n),
        verdict: 'none',
      });
    }
  });

  test('to date or rolling is in part, or not due with nothing reported', () => {
    expect(of('year-to-date', '2026-11', year)).toMatchObject({ reason: 'part-period', value: whole(90n) });
    expect(of('financial-year-to-date', '2026-11', year).reason).toBe('part-period');
    expect(of('rolling-12', '2026-11', year)).toMatchObject({ reason: 'part-period', value: null });
    expect(of('year-to-date', '2026-01', [], { today: '2026-01-31' as Day })).toMatchObject({
      reason: 'not-due',
      gap: 'not-due',
    });
  });

  test('to the month before it is complete, and judged so far', () => {
    expect(of('year-to-date', '2026-10', year)).toMatchObject({
      verdict: 'met',
      reason: null,
      monthsReported: 10,
      monthsExpected: 10,
    });
  });
});

describe('a period judged', () => {
  test('is judged by the target in force in its last month', () => {
    const targets = [target('80'), target('90', 'at-least', '2023-03')];
    const figures = months('2023-01', '2023-03').map((month) => calls(month, 85, 100));
    expect(of('quarter', '2023-01', figures, { targets }).verdict).toBe('not-met');
    expect(of('month', '2023-02', figures, { targets }).verdict).toBe('met');
  });

  test('has a plan only as a calendar year, and is not judged by it', () => {
    const figures = months('2024-01', '2024-12').map((month) => calls(month, 85, 100));
    expect(of('calendar-year', '2024-01', figures).plan?.value).toEqual(whole(80n));
    expect(of('financial-year', '2024-04', figures).plan).toBeNull();
    expect(of('year-to-date', '2024-12', figures).plan).toBeNull();
  });

  test('in another order of months is the same', () => {
    const figures = months('2023-01', '2023-12').map((month, place) => calls(month, place, 100 + place));
    expect(of('calendar-year', '2023-01', figures.toReversed())).toEqual(
      of('calendar-year', '2023-01', figures),
    );
  });
});

describe('a definition changed', () => {
  const early: Definition = {
    ...OF_OFFERED,
    validFrom: '2023-07' as Month,
    denominator: expression('calls_offered - calls_abandoned_within_12s'),
    base: 'offered-less-early-abandoned',
  };
  const input = { definitions: [OF_OFFERED, early] as const };
  const withEarly = (month: string) =>
    figureOf(month, { calls_answered_within_12s: 90, calls_offered: 110, calls_abandoned_within_12s: 10 });

  test('where a count is missing: the value of the other months, no judgement', () => {
    const figures = [
      ...months('2023-01', '2023-06').map((month) => calls(month, 80, 100)),
      ...months('2023-07', '2023-12').map(withEarly),
    ];
    expect(of('calendar-year', '2023-01', figures, input)).toMatchObject({
      numerator: 540n,
      denominator: 600n,
      value: whole(90n),
      base: 'offered-less-early-abandoned',
      verdict: 'none',
      reason: 'definition-changed',
      gap: null,
      monthsReported: 6,
      definitionDiffers: true,
    });
  });

  test('where every count is there: computed whole under the new one, judged, and said to differ', () => {
    const figures = months('2023-01', '2023-12').map(withEarly);
    expect(of('calendar-year', '2023-01', figures, input)).toMatchObject({
      value: whole(90n),
      verdict: 'met',
      reason: null,
      definitionDiffers: true,
    });
    expect(of('quarter', '2023-07', figures, input).definitionDiffers).toBe(false);
  });

  test('comes before every other reason', () => {
    const figures = [calls('2026-06', 80, 100)];
    const changed = { definitions: [OF_OFFERED, { ...early, validFrom: '2026-07' as Month }] as const };
    expect(of('calendar-year', '2026-01', figures, changed)).toMatchObject({
      reason: 'definition-changed',
      gap: 'missing',
      monthsReported: 0,
      value: null,
    });
  });
});

test('a whole life of 1200 months is one exact ratio: 1200 × 2 147 483 647 seconds of waiting and more', () => {
  const figures = months('1900-01', '1999-12').map((month) => calls(month, 2_147_483_647, 2_147_483_647));
  const century = { by: 'month', name: '1900-1999', from: '1900-01', to: '1999-12' } as const;
  const point = attainment(
    { ...PLEDGE, targets: [target('100', 'at-least', null)], figures: byMonth(figures) },
    {
      ...century,
      from: century.from as Month,
      to: century.to as Month,
      months: months('1900-01', '1999-12'),
    },
  );
  expect(point).toMatchObject({ denominator: 2_576_980_376_400n, value: whole(100n), verdict: 'met' });
});
