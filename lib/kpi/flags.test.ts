import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthRange } from '@/lib/calendar/month';
import { type AttainmentInput, attainment } from './attainment';
import { flagsOf, hasFewRatings } from './flags';
import type { Plan } from './target';
import { byMonth, calls, figureOf } from './testing/month-counts';
import { exact, PLEDGE, period, published, SATISFACTION, target } from './testing/pledge';

const CITATION = { book: '2024-25', place: 'Targets' };
const plan = (year: number, value: string): Plan => ({
  measure: 'satisfaction',
  year,
  value: exact(value),
  citation: CITATION,
});
const year = (number: number, input: Partial<AttainmentInput>) =>
  attainment({ ...PLEDGE, ...input }, period('calendar-year', `${number}-12`));
const kinds = (facts: Parameters<typeof flagsOf>[0]) => flagsOf(facts).map(({ kind }) => kind);

describe('a plan', () => {
  const of2023 = (printed: string) => [year(2023, { published: [published(2023, printed, '0.05')] })];
  const facts = { targets: [target('4.0')], plans: [plan(2024, '4.5')], shown: [] };

  test('above the target and below what was reached last is flagged: 4.0, 4.5, 4.6', () => {
    const [flag] = flagsOf({ ...facts, years: of2023('4.6') });
    expect(flag).toMatchObject({
      kind: 'plan-below-last',
      plan: { year: 2024, value: exact('4.5') },
      target: { value: exact('4.0') },
      last: { period: { name: '2023' } },
    });
  });

  test('that asks for as much or more than was reached isn’t', () => {
    expect(kinds({ ...facts, years: of2023('4.5') })).toEqual([]);
    expect(kinds({ ...facts, years: of2023('4.4') })).toEqual([]);
    expect(kinds({ ...facts, years: [] })).toEqual([]);
  });

  test('that doesn’t keep the pledge is flagged as that', () => {
    expect(kinds({ ...facts, plans: [plan(2024, '3.9')], years: of2023('4.6') })).toEqual([
      'plan-misses-target',
    ]);
  });

  test('of an at-most measure is worse when it is higher', () => {
    const atMost = { ...facts, targets: [target('10', 'at-most')], plans: [plan(2024, '9')] };
    expect(kinds({ ...atMost, years: of2023('8') })).toEqual(['plan-below-last']);
    expect(kinds({ ...atMost, years: of2023('9.5') })).toEqual([]);
  });

  test('is held against twelve months where no book prints the year, never against some of them', () => {
    const months = monthRange('2023-01' as Month, '2023-12' as Month).map((month) => calls(month, 90, 100));
    const planned = { targets: [target('80')], plans: [plan(2024, '85')], shown: [] };
    expect(kinds({ ...planned, years: [year(2023, { figures: byMonth(months) })] })).toEqual([
      'plan-below-last',
    ]);
    expect(kinds({ ...planned, years: [year(2023, { figures: byMonth(months.slice(1)) })] })).toEqual([]);
  });

  test('that was corrected stands as corrected', () => {
    const plans = [plan(2024, '3.9'), plan(2024, '4.7')];
    expect(kinds({ ...facts, plans, years: of2023('4.6') })).toEqual([]);
  });
});

test('a target without a plan is told for the years that are shown, from the first that a plan is held for on', () => {
  const facts = {
    targets: [target('80')],
    plans: [plan(2024, '80')],
    years: [],
    shown: [2022, 2023, 2024, 2025, 2026],
  };
  expect(flagsOf(facts)).toEqual([{ kind: 'target-without-plan', years: [2025, 2026] }]);
  expect(flagsOf({ ...facts, plans: [] })).toEqual([]);
  expect(kinds({ ...facts, targets: [] })).toEqual([]);
});

test('a published figure that its months don’t give is flagged; 74 and 73.5 agree, 74 and 73 don’t', () => {
  const printed = [published(2023, '74', '0.5')];
  const of = (within: number) =>
    monthRange('2023-01' as Month, '2023-12' as Month).map((month) => calls(month, within, 200));
  const at = (within: number) => [year(2023, { published: printed, figures: byMonth(of(within)) })];
  const facts = { targets: [], plans: [], shown: [] };
  expect(kinds({ ...facts, years: at(146) })).toEqual(['published-differs']);
  expect(kinds({ ...facts, years: at(147) })).toEqual([]);
});

test('below 30 ratings are few; 30 aren’t, and none are no ratings at all', () => {
  const rated = (count: number) =>
    attainment(
      {
        ...PLEDGE,
        definitions: [SATISFACTION],
        figures: byMonth([
          figureOf('2023-01', { rated_1: 0, rated_2: 0, rated_3: 0, rated_4: 0, rated_5: count }),
        ]),
      },
      period('month', '2023-01'),
    );
  expect([0, 1, 29, 30].map((count) => hasFewRatings(rated(count)))).toEqual([false, true, true, false]);
  const fewCalls = attainment(
    { ...PLEDGE, figures: byMonth([calls('2023-01', 1, 2)]) },
    period('month', '2023-01'),
  );
  expect(hasFewRatings(fewCalls)).toBe(false);
});
