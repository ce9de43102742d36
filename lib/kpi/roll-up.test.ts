import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthRange } from '@/lib/calendar/month';
import { periodsIn } from '@/lib/calendar/periods';
import type { Definition } from './definition';
import { rollUp } from './roll-up';
import { byMonth, calls, figureOf } from './testing/month-counts';
import { expression, OF_OFFERED, PLEDGE, period, SATISFACTION } from './testing/pledge';

const YEAR = monthRange('2023-01' as Month, '2023-12' as Month);

describe('a roll-up', () => {
  test('is Σ numerator over Σ denominator: 173 400 of 240 000 and 180 000 of 200 000 are 353 400 of 440 000', () => {
    const figures = byMonth([calls('2023-01', 173_400, 240_000), calls('2023-02', 180_000, 200_000)]);
    expect(rollUp({ ...PLEDGE, figures }, period('quarter', '2023-01'))).toMatchObject({
      sums: { numerator: 353_400n, denominator: 440_000n },
      monthsReported: 2,
      standing: 'final',
      gap: null,
    });
  });

  test('of ratings adds ratings, never means: (1·2 + 5·8) and (3·90) are 312 of 100', () => {
    const ratings = { rated_1: 0, rated_2: 0, rated_3: 0, rated_4: 0, rated_5: 0 };
    const figures = byMonth([
      figureOf('2023-01', { ...ratings, rated_1: 2, rated_5: 8 }),
      figureOf('2023-02', { ...ratings, rated_3: 90 }),
    ]);
    const rolled = rollUp({ ...PLEDGE, definitions: [SATISFACTION], figures }, period('quarter', '2023-01'));
    expect(rolled.sums).toEqual({ numerator: 312n, denominator: 100n });
  });

  test('goes beyond 32 bits: 12 × 2 147 483 647', () => {
    const figures = byMonth(YEAR.map((month) => calls(month, 2_147_483_647, 2_147_483_647)));
    const rolled = rollUp({ ...PLEDGE, figures }, period('calendar-year', '2023-01'));
    expect(rolled.sums).toEqual({ numerator: 25_769_803_764n, denominator: 25_769_803_764n });
  });

  test('counts a month as reported only with both counts', () => {
    const figures = byMonth([
      calls('2023-01', 80, 100),
      figureOf('2023-02', { calls_offered: 100 }),
      figureOf('2023-03', { calls_answered_within_12s: 80 }),
    ]);
    expect(rollUp({ ...PLEDGE, figures }, period('quarter', '2023-01'))).toMatchObject({
      sums: { numerator: 80n, denominator: 100n },
      monthsReported: 1,
    });
  });

  test('of a whole is the roll-up of its parts, in whatever order the months come', () => {
    const months = fc.array(fc.tuple(fc.nat(2_147_483_647), fc.nat(2_147_483_647)), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(months, fc.shuffledSubarray([...YEAR], { minLength: 12 }), (counts, order) => {
        const figure = (month: Month) => {
          const [within = 0, offered = 0] = counts[YEAR.indexOf(month)] ?? [];
          return calls(month, within, offered);
        };
        const shuffled = { ...PLEDGE, figures: byMonth(order.map(figure)) };
        const ordered = { ...PLEDGE, figures: byMonth(YEAR.map(figure)) };
        const whole = rollUp(ordered, period('calendar-year', '2023-01'));
        expect(rollUp(shuffled, period('calendar-year', '2023-01'))).toEqual(whole);
        for (const by of ['month', 'quarter'] as const) {
          const parts = periodsIn(by, '2023-01' as Month, '2023-12' as Month).map(
            (p) => rollUp(shuffled, p).sums,
          );
          expect(parts.reduce((sum, part) => sum + (part?.numerator ?? 0n), 0n)).toBe(whole.sums?.numerator);
          expect(parts.reduce((sum, part) => sum + (part?.denominator ?? 0n), 0n)).toBe(
            whole.sums?.denominator,
          );
        }
      }),
    );
  });
});

describe('a definition that changed within the period', () => {
  const early: Definition = {
    ...OF_OFFERED,
    validFrom: '2023-03' as Month,
    denominator: expression('calls_offered - calls_abandoned_within_12s'),
    base: 'offered-less-early-abandoned',
  };
  const input = { ...PLEDGE, definitions: [OF_OFFERED, early] as const };
  const withEarly = (month: string) =>
    figureOf(month, { calls_answered_within_12s: 80, calls_offered: 110, calls_abandoned_within_12s: 10 });

  test('recomputes every month under the one in force in the last, and says that it differed', () => {
    const figures = byMonth(['2023-01', '2023-02', '2023-03'].map(withEarly));
    expect(rollUp({ ...input, figures }, period('quarter', '2023-01'))).toMatchObject({
      sums: { numerator: 240n, denominator: 300n },
      definition: early,
      definitionDiffers: true,
      definitionChanged: false,
    });
  });

  test('is told where a month complete under its own lacks a count of the last', () => {
    const figures = byMonth([calls('2023-01', 80, 110), withEarly('2023-02'), withEarly('2023-03')]);
    expect(rollUp({ ...input, figures }, period('quarter', '2023-01'))).toMatchObject({
      sums: { numerator: 160n, denominator: 200n },
      monthsReported: 2,
      definitionDiffers: true,
      definitionChanged: true,
    });
  });

  test('is not told of a month that is incomplete under its own as well, or has the last one in force', () => {
    const figures = byMonth([
      figureOf('2023-01', { calls_offered: 110 }),
      withEarly('2023-02'),
      calls('2023-03', 80, 110),
    ]);
    expect(rollUp({ ...input, figures }, period('quarter', '2023-01')).definitionChanged).toBe(false);
  });

  test('is none where only the precision is another', () => {
    const finer: Definition = { ...OF_OFFERED, validFrom: '2023-03' as Month, precision: 1 };
    const rolled = rollUp({ ...PLEDGE, definitions: [OF_OFFERED, finer] }, period('quarter', '2023-01'));
    expect(rolled.definitionDiffers).toBe(false);
    expect(rolled.definition.precision).toBe(1);
  });
});
