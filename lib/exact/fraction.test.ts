import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  type Fraction,
  multiply,
  ratio,
  subtract,
  whole,
} from './fraction';

const integers = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const fractions = fc
  .tuple(integers, fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => ratio(n, d) ?? whole(n));

describe('a fraction', () => {
  test('is in lowest terms with a positive denominator', () => {
    expect(ratio(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0n, -7n)).toEqual(whole(0n));
    // 173 400 × 100 ÷ 240 000 = 72.25
    expect(ratio(17_340_000n, 240_000n)).toEqual({ numerator: 289n, denominator: 4n });
    expect(decimal(-775n, 2)).toEqual({ numerator: -31n, denominator: 4n });
  });

  test('over zero is no number, and nothing is divided by zero', () => {
    expect(ratio(1n, 0n)).toBeNull();
    expect(ratio(0n, 0n)).toBeNull();
    expect(divide(whole(1n), whole(0n))).toBeNull();
  });

  test('adds, subtracts, multiplies and divides exactly', () => {
    expect(add(decimal(1n, 1), decimal(2n, 1))).toEqual(decimal(3n, 1));
    // 72.25 − 80 = −7.75
    expect(subtract(decimal(7225n, 2), whole(80n))).toEqual(decimal(-775n, 2));
    expect(multiply(decimal(-15n, 1), decimal(4n, 0))).toEqual(whole(-6n));
    expect(divide(whole(1n), whole(3n))).toEqual({ numerator: 1n, denominator: 3n });
    expect(absolute(decimal(-55n, 1))).toEqual(decimal(55n, 1));
  });

  test('orders as numbers do', () => {
    expect(compare(decimal(796n, 1), whole(80n))).toBe(-1);
    expect(compare(decimal(800n, 1), whole(80n))).toBe(0);
    expect(compare(whole(-1n), whole(-2n))).toBe(1);
  });

  test('keeps the laws of arithmetic, and its normal form, for any operands', () => {
    const normal = (f: Fraction) => f.denominator > 0n && gcd(f.numerator, f.denominator) === 1n;
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).numerator)));
        expect([add(a, b), subtract(a, b), multiply(a, b), absolute(a)].every(normal)).toBe(true);
      }),
    );
  });
});

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}
