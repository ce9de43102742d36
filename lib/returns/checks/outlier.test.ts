import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, whole } from '@/lib/exact/fraction';
import { medianOf, outlierOf } from './outlier';

const of = (...values: number[]) => values.map((value) => whole(BigInt(value)));

test('the median of an even number of values is the mean of the two in the middle', () => {
  expect(medianOf(of(9, 1, 5))).toEqual(whole(5n));
  expect(medianOf(of(9, 1, 5, 6))).toEqual(decimal(55n, 1));
});

describe('beside values that vary', () => {
  // 100 … 111: median 105.5; distances 0.5 0.5 1.5 1.5 … 5.5 5.5: their median 3; 3.5 × 1.4826 × 3 = 15.5673.
  const before = of(100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111);

  test('what is within 3.5 × 1.4826 × MAD is usual, what is beyond isn’t', () => {
    expect(outlierOf(whole(121n), before)).toBeNull();
    expect(outlierOf(whole(122n), before)).toEqual({
      value: whole(122n),
      median: decimal(1055n, 1),
      allowed: decimal(155_673n, 4),
      rule: 'spread',
      months: 12,
    });
    expect(outlierOf(whole(90n), before)).toBeNull();
    expect(outlierOf(whole(89n), before)?.rule).toBe('spread');
  });

  test('the bound itself is usual', () => {
    expect(outlierOf(decimal(1_210_673n, 4), before)).toBeNull();
    expect(outlierOf(decimal(1_210_674n, 4), before)).not.toBeNull();
  });
});

test('beside values that don’t vary, more than a fifth from them is unusual', () => {
  const before = of(...Array.from({ length: 13 }, () => 100));
  expect(outlierOf(whole(120n), before)).toBeNull();
  expect(outlierOf(whole(121n), before)).toMatchObject({ rule: 'fifth', allowed: whole(20n), months: 13 });
  expect(outlierOf(whole(79n), before)).not.toBeNull();
});

test('where there were always none, any is unusual', () => {
  const before = of(...Array.from({ length: 12 }, () => 0));
  expect(outlierOf(whole(0n), before)).toBeNull();
  expect(outlierOf(whole(1n), before)).not.toBeNull();
});

test('of fewer than twelve nothing is said', () => {
  expect(outlierOf(whole(1_000_000n), of(...Array.from({ length: 11 }, () => 1)))).toBeNull();
});

test('only the last 24 count', () => {
  const before = [
    ...of(...Array.from({ length: 30 }, () => 900)),
    ...of(...Array.from({ length: 24 }, () => 100)),
  ];
  expect(outlierOf(whole(900n), before)).toMatchObject({ median: whole(100n), months: 24 });
});

test('the same by floats, far from the bound', () => {
  const values = fc.array(fc.integer({ min: 0, max: 2_147_483_647 }), { minLength: 12, maxLength: 24 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 2_147_483_647 }), (before, value) => {
      const median = middle(before);
      const mad = middle(before.map((one) => Math.abs(one - median)));
      const allowed = mad === 0 ? median / 5 : 3.5 * 1.4826 * mad;
      const distance = Math.abs(value - median);
      fc.pre(Math.abs(distance - allowed) > 0.001);
      expect(outlierOf(whole(BigInt(value)), of(...before)) !== null).toBe(distance > allowed);
    }),
  );
});

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? 0;
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2;
}
