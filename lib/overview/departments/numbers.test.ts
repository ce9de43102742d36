import { expect, test } from 'vitest';
import { decimal } from '@/lib/exact/fraction';
import { digitsThatAddUp, signedCount, signedPoints } from './numbers';

test('differences have their sign; nil has none', () => {
  expect([1200n, -5n, 0n].map(signedCount)).toEqual(['+1,200', '–5', '0']);
  expect([decimal(5n, 2), decimal(-123n, 5), decimal(0n, 0)].map((one) => signedPoints(one, 2))).toEqual([
    '+5.00',
    '–0.12',
    '0.00',
  ]);
});

test('two effects are printed with as many digits as it takes for them to add up', () => {
  // 1.00 and 2.00 are 3.00.
  expect(digitsThatAddUp([decimal(1n, 2), decimal(2n, 2)], decimal(3n, 2))).toEqual({
    decimals: 2,
    addsUp: true,
  });
  // 0.004 and 0.004 points are 0.008: 0.00 and 0.00 aren't 0.01, but three digits tell.
  expect(digitsThatAddUp([decimal(4n, 5), decimal(4n, 5)], decimal(8n, 5))).toEqual({
    decimals: 3,
    addsUp: true,
  });
  // Thirds: 0.33 + 0.33 isn't 0.67 with any number of digits.
  const third = { numerator: 1n, denominator: 300n };
  expect(digitsThatAddUp([third, third], { numerator: 2n, denominator: 300n })).toEqual({
    decimals: 2,
    addsUp: false,
  });
});
