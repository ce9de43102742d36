import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, ratio, whole } from '@/lib/exact/fraction';
import { COMPARISONS, type Comparison } from './target';
import { isMet, meets } from './verdict';

describe('a verdict', () => {
  test('is on the exact ratio: 173 400 of 240 000 is 72.25 %, not met', () => {
    // 100 × 173 400 = 17 340 000 < 80 × 240 000 = 19 200 000
    expect(isMet(100, 173_400n, 240_000n, 'at-least', whole(80n))).toBe(false);
    // 100 × 192 000 = 80 × 240 000
    expect(isMet(100, 192_000n, 240_000n, 'at-least', whole(80n))).toBe(true);
    expect(isMet(100, 191_999n, 240_000n, 'at-least', whole(80n))).toBe(false);
  });

  test('on the target itself is met by "at least" and "at most", not by "more than" and "less than"', () => {
    expect(COMPARISONS.map((comparison) => meets(whole(80n), comparison, whole(80n)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('on a score: 5 ratings that add up to 20 are exactly 4.0', () => {
    expect(isMet(1, 20n, 5n, 'at-least', decimal(40n, 1))).toBe(true);
    expect(isMet(1, 19n, 5n, 'at-least', decimal(40n, 1))).toBe(false);
  });

  test('holds where numbers would fail: one call short among 9 × 10^18', () => {
    const offered = 9n * 10n ** 18n;
    const enough = (offered * 8n) / 10n;
    expect(isMet(100, enough, offered, 'at-least', whole(80n))).toBe(true);
    expect(isMet(100, enough - 1n, offered, 'at-least', whole(80n))).toBe(false);
  });

  test('by cross multiplication is the verdict by whole numbers, and by the quotient', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(100, 1),
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        fc.constantFrom(...COMPARISONS),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.nat(6),
        (scale, n, d, comparison, unscaled, places) => {
          const target = decimal(unscaled, places);
          const verdict = isMet(scale, n, d, comparison, target);
          expect(verdict).toBe(
            inWholeNumbers(BigInt(scale) * n * 10n ** BigInt(places), comparison, unscaled * d),
          );
          expect(verdict).toBe(meets(ratio(BigInt(scale) * n, d) ?? whole(0n), comparison, target));
          expect(verdict).toBe(isMet(scale, -n, -d, comparison, target));
        },
      ),
    );
  });
});

function inWholeNumbers(left: bigint, comparison: Comparison, right: bigint): boolean {
  const holds = {
    'at-least': left >= right,
    'more-than': left > right,
    'at-most': left <= right,
    'less-than': left < right,
  };
  return holds[comparison];
}
