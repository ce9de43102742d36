import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month, monthRange } from '@/lib/calendar/month';
import { BY, periodsIn } from '@/lib/calendar/periods';
import { ratio } from '@/lib/exact/fraction';
import { type Attainment, type AttainmentInput, attainment } from './attainment';
import { effectsOf } from './effects';
import { byMonth, countsOf, figureOf } from './testing/month-counts';
import { PLEDGE, published } from './testing/pledge';

const OCTOBER = '2023-10' as Month;
/** `within` of 1 000 calls. */
const of1000 = (within: number) => ({ calls_answered_within_12s: within, calls_offered: 1000 });

/** 800 of 1 000 calls in every month, exactly 80 %, but 790 in October 2023. */
function given(from: string, to: string, other: Partial<AttainmentInput> = {}): AttainmentInput {
  const months = monthRange(from as Month, to as Month);
  const figures = byMonth(months.map((month) => figureOf(month, of1000(month === OCTOBER ? 790 : 800))));
  return { ...PLEDGE, figures, ...other };
}
const effects = (input: AttainmentInput, within: number, month = OCTOBER) =>
  effectsOf(input, month, countsOf(of1000(within)));
const named = (found: ReturnType<typeof effectsOf>) =>
  found.map(({ after: { period } }) => `${period.by} ${period.name}`);
const year = (found: ReturnType<typeof effectsOf>) =>
  found.find(({ after }) => after.period.by === 'calendar-year');

test('a correction that flips a month flips the quarter and the calendar year with it', () => {
  const found = effects(given('2023-01', '2023-12'), 800);
  // October 79 → 80; the quarter 2 390 → 2 400 of 3 000; the year 9 590 → 9 600 of 12 000.
  expect(found.slice(0, 3).map(({ before, after }) => [before.verdict, after.verdict])).toEqual(
    Array.from({ length: 3 }, () => ['not-met', 'met']),
  );
  expect(found[0]).toMatchObject({ before: { standing: 'final' }, after: { standing: 'revised' } });
  expect(year(found)).toMatchObject({ before: { numerator: 9590n }, after: { numerator: 9600n } });
});

describe('the periods that are told', () => {
  test('hold the month; those to date and rolling end with the last figure there is', () => {
    expect(named(effects(given('2023-01', '2023-12'), 800))).toEqual([
      'month 2023-10',
      'quarter 2023-Q4',
      'calendar-year 2023',
      'financial-year 2023-24',
      ...['2023-10', '2023-11', '2023-12'].map((end) => `year-to-date ${end}`),
      ...['2023-10', '2023-11', '2023-12'].map((end) => `financial-year-to-date ${end}`),
      ...['2023-10', '2023-11', '2023-12'].map((end) => `rolling-12 ${end}`),
    ]);
  });

  test('end with the calendar year, the financial year and the twelfth month where figures go on', () => {
    const found = named(effects(given('2022-01', '2025-12'), 800));
    expect(found.filter((name) => name.startsWith('year-to-date')).at(-1)).toBe('year-to-date 2023-12');
    expect(found.filter((name) => name.startsWith('financial-year-to')).at(-1)).toMatch(/ 2024-03$/);
    expect(found.filter((name) => name.startsWith('rolling')).at(-1)).toBe('rolling-12 2024-09');
  });

  test('a month without a figure before it ends those to date and rolling itself', () => {
    const found = effects(given('2023-01', '2023-09'), 850);
    expect(found[0]).toMatchObject({
      before: { value: null, reason: 'no-data' },
      after: { value: ratio(85n, 1n), verdict: 'met', standing: 'final' },
    });
    expect(named(found).filter((name) => /to-date|rolling/.test(name))).toEqual([
      'year-to-date 2023-10',
      'financial-year-to-date 2023-10',
      'rolling-12 2023-10',
    ]);
    expect(year(found)).toMatchObject({ before: { monthsReported: 9 }, after: { monthsReported: 10 } });
  });
});

test('agreement with a published figure comes, goes, or stays open as the year is or isn’t complete', () => {
  const books = { published: [published(2023, '80', '0.5')] };
  const agreement = (input: AttainmentInput, within: number) => {
    const { before, after } = year(effects(input, within)) ?? {};
    return [before?.published?.agrees, after?.published?.agrees];
  };
  // 80 is 79.5 ≤ x < 80.5: 9 590 of 12 000 agree, 9 700 (80.83) don't, 9 650 (80.42) do.
  expect(agreement(given('2023-01', '2023-12', books), 900)).toEqual([true, false]);
  expect(agreement(given('2023-01', '2023-12', books), 850)).toEqual([true, true]);
  expect(agreement(given('2023-01', '2023-11', books), 850)).toEqual([null, null]);
});

test('nothing is told where no period changes: the same share of the same calls, or counts the measure doesn’t need', () => {
  const input = given('2023-01', '2023-12');
  expect(effects(input, 790)).toEqual([]);
  expect(effectsOf(input, OCTOBER, countsOf({ ...of1000(790), emails: 5 }))).toEqual([]);
});

const MONTHS = Array.from({ length: 18 }, (_, at) => addMonths('2022-11' as Month, at));
const someMonth = fc.constantFrom(...MONTHS);
const someCounts = fc.record({
  calls_answered_within_12s: fc.nat(9),
  calls_offered: fc.integer({ min: 9, max: 12 }),
});
/** Some of the months with figures; due days are the 14th, which is quicker to tell than by working days. */
const someInput = fc.dictionary(someMonth, someCounts).map((months): AttainmentInput => {
  const figures = byMonth(Object.entries(months).map(([month, values]) => figureOf(month, values)));
  return { ...PLEDGE, dueDay: (month) => `${addMonths(month, 1)}-14` as Day, figures };
});

test('the counts that stand already have no effect', () => {
  fc.assert(
    fc.property(someInput, someMonth, someCounts, (some, month, values) => {
      const figures = new Map(some.figures).set(month, figureOf(month, values));
      expect(effectsOf({ ...some, figures }, month, countsOf(values))).toEqual([]);
    }),
  );
});

test('of all periods up to the last figure, exactly those that read otherwise are told', () => {
  const reads = ({ value, verdict, reason, numerator, denominator, monthsReported }: Attainment) => [
    ...[value, verdict, reason, numerator, denominator, monthsReported],
  ];
  fc.assert(
    fc.property(someInput, someMonth, someCounts, (input, month, values) => {
      const figures = new Map(input.figures).set(month, figureOf(month, values));
      const last = [...figures.keys()].toSorted().at(-1) ?? month;
      const changed = BY.flatMap((by) => periodsIn(by, addMonths(month, -1), last)).filter((period) => {
        const [before, after] = [attainment(input, period), attainment({ ...input, figures }, period)];
        return !isDeepStrictEqual(reads(before), reads(after));
      });
      expect(named(effectsOf(input, month, countsOf(values))).toSorted()).toEqual(
        changed.map(({ by, name }) => `${by} ${name}`).toSorted(),
      );
    }),
  );
});
