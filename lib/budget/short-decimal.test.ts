import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimal, ratio, whole } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import { shortDecimal } from './short-decimal';

test.each([
  ['0.2', decimal(2000n, 4)],
  ['500', whole(500n)],
  ['0', whole(0n)],
  ['-72000.5', decimal(-72_000_500n, 3)],
  ['2.506265', ratio(5000n, 1995n) ?? whole(0n)],
  ['-0.666666', ratio(-2n, 3n) ?? whole(0n)],
  ['0', decimal(-1n, 7)],
])('%s is told short and never too large', (text, value) => {
  expect(shortDecimal(value)).toBe(text);
});

test('to six digits nothing is lost', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(6), (n, places) => {
      const read = parseDecimal(shortDecimal(decimal(n, places)));
      if (read.kind === 'decimal') expect(compare(read.value, decimal(n, places))).toBe(0);
      else expect(read.reason).toBe('too-long');
    }),
  );
});
