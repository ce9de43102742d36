import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, decimal, ratio, whole } from './fraction';
import { contains, halfUnit, intervalOf } from './interval';
import { roundTo } from './round';

describe('a printed figure stands for an interval', () => {
  test('74 is 73.5 ≤ x < 74.5', () => {
    const interval = intervalOf(whole(74n), halfUnit(0));
    expect(interval).toEqual({
      low: decimal(735n, 1),
      high: decimal(745n, 1),
      lowIncluded: true,
      highIncluded: false,
    });
    expect(contains(interval, decimal(735n, 1))).toBe(true);
    expect(contains(interval, decimal(745n, 1))).toBe(false);
    expect(contains(interval, decimal(744_999_999n, 7))).toBe(true);
    expect(contains(interval, decimal(734_999_999n, 7))).toBe(false);
  });

  test('4.6 is 4.55 ≤ x < 4.65', () => {
    const interval = intervalOf(decimal(46n, 1), halfUnit(1));
    expect(interval.low).toEqual(decimal(455n, 2));
    expect(interval.high).toEqual(decimal(465n, 2));
  });

  test('−74 is −74.5 < x ≤ −73.5, and 0 holds neither of its ends', () => {
    const negative = intervalOf(whole(-74n), halfUnit(0));
    expect([decimal(-745n, 1), decimal(-735n, 1)].map((x) => contains(negative, x))).toEqual([false, true]);
    const zero = intervalOf(whole(0n), halfUnit(0));
    expect([decimal(-5n, 1), whole(0n), decimal(5n, 1)].map((x) => contains(zero, x))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('"around 2 807 000" is within 500, a precision of its own', () => {
    const around = intervalOf(whole(2_807_000n), whole(500n));
    expect([2_806_499n, 2_806_500n, 2_807_499n, 2_807_500n].map((x) => contains(around, whole(x)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('with a half unit of zero it stands for itself alone', () => {
    const exact = intervalOf(whole(-3n), whole(0n));
    expect(contains(exact, whole(-3n))).toBe(true);
    expect(contains(exact, decimal(-3001n, 3))).toBe(false);
  });

  test('holds exactly the numbers that are printed so', () => {
    const numbers = fc.bigInt({ min: -5000n, max: 5000n });
    fc.assert(
      fc.property(
        numbers,
        fc.bigInt({ min: 1n, max: 40n }),
        numbers,
        fc.nat(2),
        (n, d, unscaled, decimals) => {
          const x = ratio(n, d) ?? whole(n);
          for (const figure of [decimal(unscaled, decimals), roundTo(x, decimals)]) {
            const printedSo = compare(roundTo(x, decimals), figure) === 0;
            expect(contains(intervalOf(figure, halfUnit(decimals)), x)).toBe(printedSo);
          }
        },
      ),
    );
  });
});
