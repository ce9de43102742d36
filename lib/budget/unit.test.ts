import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimal, whole } from '@/lib/exact/fraction';
import { inUnit, UNITS } from './unit';

test('amounts of money are told in each other’s units, exact', () => {
  expect(inUnit(whole(77_428n), "HK$'000", 'HK$ million')).toEqual(decimal(77_428n, 3));
  expect(inUnit(whole(77_428n), "HK$'000", 'HK$')).toEqual(whole(77_428_000n));
  expect(inUnit(decimal(775n, 1), 'HK$ million', 'HK$')).toEqual(whole(77_500_000n));
  expect(inUnit(whole(1n), 'HK$', 'HK$ million')).toEqual(decimal(1n, 6));
});

test('what isn’t money is told in its own unit only', () => {
  expect(inUnit(whole(4n), 'posts', 'posts')).toEqual(whole(4n));
  expect(inUnit(whole(4n), 'posts', 'HK$')).toBeNull();
  expect(inUnit(whole(4n), 'HK$', '%')).toBeNull();
});

test('told in another unit and back, an amount is what it was', () => {
  const unit = fc.constantFrom(...UNITS);
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(6), unit, unit, (n, places, from, to) => {
      const told = inUnit(decimal(n, places), from, to);
      const back = told && inUnit(told, to, from);
      expect(told === null || (back !== null && compare(back, decimal(n, places)) === 0)).toBe(true);
    }),
  );
});
