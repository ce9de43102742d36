import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, decimal, ratio, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { shares } from './shares';

test('the programmes’ shares of the provision for 2024–25', () => {
  const parts = shares([decimal(227n, 1), decimal(2511n, 1), decimal(3865n, 1)]);
  // 227, 2511 and 3865 of 6603.
  expect(parts?.[0]).toEqual(ratio(22_700n, 6603n));
  expect(parts?.map((part) => fixed(part, 1))).toEqual(['3.4', '38.0', '58.5']);
});

test('amounts that sum to nothing have no shares, nor have no amounts', () => {
  expect(shares([whole(0n), whole(0n)])).toBeNull();
  expect(shares([])).toBeNull();
});

test('shares sum to 100 exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1 }), (amounts) => {
      const parts = shares(amounts.map(whole));
      if (parts) expect(compare(parts.reduce(add, whole(0n)), whole(100n))).toBe(0);
      else expect(amounts.every((amount) => amount === 0n)).toBe(true);
    }),
  );
});
