import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, firstDay, monthOfDay } from '@/lib/calendar/day';
import { addMonths, type Month, monthOf } from '@/lib/calendar/month';
import { BY, periodsIn } from '@/lib/calendar/periods';
import { workingDayAfter } from '@/lib/calendar/working-days';
import { decimal } from '@/lib/exact/fraction';
import { type AttainmentInput, attainment, attainmentSeries } from './attainment';
import { COUNT_CODES, type CountValue } from './counts';
import type { Definition } from './definition';
import { REASONS } from './reason';
import { STANDINGS } from './standing';
import { COMPARISONS } from './target';
import { byMonth, calls, figureOf } from './testing/month-counts';
import { expression, OF_OFFERED, PLEDGE, published, SATISFACTION, target } from './testing/pledge';

const START = '2023-01' as Month;
const monthAt = (step: number) => addMonths(START, step);

const values: fc.Arbitrary<CountValue> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(2_147_483_647) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom('not-collected' as const, 'suspended' as const) },
);
const figures = fc
  .uniqueArray(
    fc.record({
      step: fc.integer({ min: 0, max: 35 }),
      counts: fc.array(values, { minLength: COUNT_CODES.length, maxLength: COUNT_CODES.length }),
      standing: fc.constantFrom(...STANDINGS),
    }),
    { selector: (figure) => figure.step, maxLength: 36 },
  )
  .map((list) =>
    list.map(({ step, counts, standing }) =>
      figureOf(
        monthAt(step),
        Object.fromEntries(COUNT_CODES.map((code, at) => [code, counts[at]])),
        standing,
      ),
    ),
  );
const definitions = fc
  .array(
    fc.record({
      validFrom: fc.option(fc.integer({ min: 0, max: 35 }).map(monthAt)),
      numerator: fc
        .constantFrom('calls_answered', 'emails - 2*calls_offered', 'rated_1 + 5*rated_5')
        .map(expression),
      // Nothing keeps a ledger entry's denominator from being negative.
      denominator: fc
        .constantFrom('calls_offered', 'calls_offered - 3*enquiries', 'rated_1 + rated_5')
        .map(expression),
      scale: fc.constantFrom(100 as const, 1 as const),
      precision: fc.constantFrom(0 as const, 1 as const, 6 as const),
    }),
    { maxLength: 3 },
  )
  .map((entries) => entries.map((entry): Definition => ({ ...OF_OFFERED, ...entry })));
const targets = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 35 }), fc.nat(1000), fc.constantFrom(...COMPARISONS))
    .map(([step, tenths, comparison]) => ({
      ...target('0', comparison, monthAt(step)),
      value: decimal(BigInt(tenths), 1),
    })),
  { maxLength: 3 },
);
const inputs = fc
  .record({
    definitions,
    targets,
    figures,
    published: fc.constantFrom([], [published(2023, '74', '0.5')], [published(2025, '4.6', '0.05')]),
    today: fc.integer({ min: 0, max: 40 }).map((step) => firstDay(monthAt(step))),
  })
  .map(
    (drawn): AttainmentInput => ({
      ...PLEDGE,
      ...drawn,
      definitions: [SATISFACTION, ...drawn.definitions],
      figures: byMonth(drawn.figures),
    }),
  );

describe('a series of attainments', () => {
  test('exists for any input, and no point contradicts itself', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...BY), (input, by) => {
        for (const point of attainmentSeries(input, periodsIn(by, monthAt(0), monthAt(38)))) {
          expect(point.verdict === 'none').toBe(point.reason !== null);
          expect(point.gap !== null).toBe(point.monthsReported === 0 && point.source === 'months');
          expect(point.standing === null).toBe(point.gap !== null);
          expect(point.printed === null).toBe(point.value === null);
          expect(point.difference === null).toBe(point.value === null || point.target === null);
          expect(point.numerator === null).toBe(point.gap !== null || point.source === 'published');
          expect(point.denominator === null).toBe(point.numerator === null);
          if (point.reason !== null) expect(REASONS).toContain(point.reason);
          if (point.verdict !== 'none') {
            expect(point.value).not.toBeNull();
            expect(point.period.months).not.toContain(monthOfDay(input.today));
            if (point.source === 'months') expect(point.monthsReported).toBe(point.monthsExpected);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('does not depend on the order in which the months come', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...BY), (input, by) => {
        const turned = { ...input, figures: new Map([...input.figures].toReversed()) };
        const periods = periodsIn(by, monthAt(0), monthAt(35));
        expect(attainmentSeries(turned, periods)).toEqual(attainmentSeries(input, periods));
      }),
      { numRuns: 40 },
    );
  });

  test('is its points one by one, with each due day asked for once', () => {
    const asked: Month[] = [];
    const dueDay = (month: Month): Day => {
      asked.push(month);
      return workingDayAfter(month, 10, new Set());
    };
    const periods = periodsIn('rolling-12', monthAt(0), monthAt(35));
    const series = attainmentSeries({ ...PLEDGE, dueDay }, periods);
    expect(new Set(asked).size).toBe(asked.length);
    expect(series.map((point) => point.period)).toEqual(periods);
    const alone = periods.map((period) => attainment(PLEDGE, period));
    expect(series).toEqual(alone);
  });

  test('of 1200 months by rolling 12 looks back before the first, and judges from the twelfth on', () => {
    const months = Array.from({ length: 1200 }, (_, step) => monthOf(1900, 1 + step));
    const input = {
      ...PLEDGE,
      targets: [target('80', 'at-least', null)],
      figures: byMonth(months.map((month) => calls(month, 80, 100))),
    };
    const periods = periodsIn('rolling-12', '1900-01' as Month, '1999-12' as Month);
    const verdicts = attainmentSeries(input, periods).map((point) => point.verdict);
    expect(verdicts.filter((verdict) => verdict === 'met')).toHaveLength(1189);
    expect(verdicts.slice(0, 12)).toEqual([...Array(11).fill('none'), 'met']);
  });
});
