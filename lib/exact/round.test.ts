import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, decimal, ratio, whole } from './fraction';
import { fixed, isExactAt, roundTo } from './round';

describe('rounding', () => {
  test('is half away from zero', () => {
    expect(fixed(decimal(5n, 1), 0)).toBe('1');
    expect(fixed(decimal(-5n, 1), 0)).toBe('-1');
    expect(fixed(decimal(735n, 1), 0)).toBe('74');
    expect(fixed(decimal(7449999n, 5), 0)).toBe('74');
    expect(fixed(decimal(745n, 1), 0)).toBe('75');
    expect(fixed(decimal(445n, 2), 1)).toBe('4.5');
    expect(fixed(decimal(1005n, 3), 2)).toBe('1.01');
  });

  test('prints a fixed number of decimals', () => {
    expect(fixed(decimal(7225n, 2), 6)).toBe('72.250000');
    expect(fixed(decimal(-775n, 2), 6)).toBe('-7.750000');
    expect(fixed(whole(80n), 6)).toBe('80.000000');
    expect(fixed(decimal(5n, 2), 2)).toBe('0.05');
  });

  test('never prints a negative zero', () => {
    expect(fixed(decimal(-4n, 1), 0)).toBe('0');
    expect(fixed(decimal(-4n, 2), 1)).toBe('0.0');
  });

  test('is exact only where the digits say the whole value', () => {
    expect(isExactAt(decimal(745n, 1), 0)).toBe(false);
    expect(isExactAt(decimal(745n, 1), 1)).toBe(true);
    expect([0, 1, 6, 20].some((decimals) => isExactAt(ratio(1n, 3n) ?? whole(0n), decimals))).toBe(false);
  });

  test('agrees with long division by hand on text, for any fraction', () => {
    const numbers = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(numbers, fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.nat(8), (n, d, decimals) => {
        const value = ratio(n, d) ?? whole(n);
        expect(fixed(value, decimals)).toBe(byLongDivision(n, d, decimals));
        expect(compare(roundTo(roundTo(value, decimals), decimals), roundTo(value, decimals))).toBe(0);
      }),
    );
  });
});

/** Digit by digit, one more than wanted, then the last is dropped: carried upwards from 5 on. No rational arithmetic. */
function byLongDivision(n: bigint, d: bigint, decimals: number): string {
  const size = n < 0n ? -n : n;
  let digits = `0${size / d}`;
  let rest = size % d;
  for (let place = 0; place <= decimals; place += 1) {
    digits += String((rest * 10n) / d);
    rest = (rest * 10n) % d;
  }
  const kept = digits.slice(0, -1).split('').map(Number);
  for (let at = kept.length - 1, carry = Number(digits.at(-1)) >= 5; carry && at >= 0; at -= 1) {
    carry = kept[at] === 9;
    kept[at] = carry ? 0 : (kept[at] ?? 0) + 1;
  }
  const text = kept.join('');
  const integer = text.slice(0, text.length - decimals).replace(/^0+(?=[0-9])/, '');
  const printed = decimals === 0 ? integer : `${integer}.${text.slice(text.length - decimals)}`;
  return n < 0n && /[1-9]/.test(printed) ? `-${printed}` : printed;
}
