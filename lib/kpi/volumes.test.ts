import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Month, monthRange } from '@/lib/calendar/month';
import { periodsIn } from '@/lib/calendar/periods';
import { byMonth, figureOf } from './testing/month-counts';
import { period } from './testing/pledge';
import { volumes } from './volumes';

const all = { calls_blocked: 7, calls_offered: 100, calls_answered: 90, emails: 30, other_written: 4 };

describe('the volumes of a period', () => {
  test('are the sums of its months; abandoned is offered less answered', () => {
    const figures = byMonth(['2023-01', '2023-02', '2023-03'].map((month) => figureOf(month, all)));
    expect(volumes(figures, period('quarter', '2023-01'))).toMatchObject({
      totals: {
        calls_offered: 300n,
        calls_answered: 270n,
        calls_abandoned: 30n,
        calls_blocked: 21n,
        emails: 90n,
        other_written: 12n,
      },
      monthsReported: 3,
      monthsExpected: 3,
      standing: 'final',
    });
  });

  test('are not printed of a part: two months of three', () => {
    const figures = byMonth(['2023-01', '2023-02'].map((month) => figureOf(month, all, 'revised')));
    const quarter = volumes(figures, period('quarter', '2023-01'));
    expect(Object.values(quarter.totals)).toEqual([null, null, null, null, null, null]);
    expect([quarter.monthsReported, quarter.monthsExpected, quarter.standing]).toEqual([2, 3, 'revised']);
  });

  test('are null one by one: a suspended channel leaves the others', () => {
    const figures = byMonth([figureOf('2020-12', { ...all, emails: 'suspended', other_written: 0 })]);
    expect(volumes(figures, period('month', '2020-12')).totals).toMatchObject({
      calls_offered: 100n,
      emails: null,
      other_written: 0n,
    });
    const unanswered = byMonth([figureOf('2020-12', { calls_offered: 100 })]);
    expect(volumes(unanswered, period('month', '2020-12')).totals.calls_abandoned).toBeNull();
  });

  test('go beyond 32 bits: 12 × 2 147 483 647 = 25 769 803 764', () => {
    const months = monthRange('2023-01' as Month, '2023-12' as Month);
    const figures = byMonth(months.map((month) => figureOf(month, { calls_offered: 2_147_483_647 })));
    expect(volumes(figures, period('calendar-year', '2023-01')).totals.calls_offered).toBe(25_769_803_764n);
  });

  test('of nothing are nothing, with no standing', () => {
    expect(volumes(new Map(), period('month', '2023-01'))).toMatchObject({
      totals: { calls_offered: null },
      monthsReported: 0,
      standing: null,
    });
  });

  test('of the quarters add up to the year, in whatever order the months come', () => {
    const months = monthRange('2023-01' as Month, '2023-12' as Month);
    const offered = fc.array(fc.nat(2_147_483_647), { minLength: 12, maxLength: 12 });
    const orders = fc.shuffledSubarray([...months], { minLength: 12 });
    fc.assert(
      fc.property(offered, orders, (counts, order) => {
        const figureIn = (month: Month) =>
          figureOf(month, { calls_offered: counts[months.indexOf(month)] ?? 0 });
        const quarters = periodsIn('quarter', '2023-01' as Month, '2023-12' as Month).map(
          (quarter) => volumes(byMonth(order.map(figureIn)), quarter).totals.calls_offered ?? 0n,
        );
        const year = volumes(byMonth(months.map(figureIn)), period('calendar-year', '2023-01'));
        expect(quarters.reduce((a, b) => a + b)).toBe(year.totals.calls_offered);
        expect(year.totals.calls_offered).toBe(BigInt(counts.reduce((a, b) => a + b)));
      }),
    );
  });
});
