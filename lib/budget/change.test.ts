import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, decimal, divide, multiply, ratio, subtract, whole } from '@/lib/exact/fraction';
import { percentChange, printChange } from './change';

const tenths = (n: bigint) => decimal(n, 1);

/** Every percentage of the Estimates 2024–25, from the figures beside it. */
test.each([
  ['programme 1, revised', 200n, 204n, '+2.0%'],
  ['programme 1, estimate', 204n, 227n, '+11.3%'],
  ['programme 1, on the original', 200n, 227n, '+13.5%'],
  ['programme 2, revised', 2210n, 1952n, '–11.7%'],
  ['programme 2, estimate', 1952n, 2511n, '+28.6%'],
  ['programme 2, on the original', 2210n, 2511n, '+13.6%'],
  ['programme 3, revised', 3672n, 3672n, '(—)'],
  ['programme 3, estimate', 3672n, 3865n, '+5.3%'],
  ['head, revised', 6082n, 5828n, '–4.2%'],
  ['head, estimate', 5828n, 6603n, '+13.3%'],
  ['head, on the original', 6082n, 6603n, '+8.6%'],
  ['subhead 000', 430308n, 480593n, '+11.7%'],
  ['subhead 697', 92127n, 119670n, '+29.9%'],
])('%s prints as the document has it', (_, earlier, later, printed) => {
  expect(printChange(percentChange(tenths(later), tenths(earlier)))).toBe(printed);
});

test('from 20.4 to 22.7 is exactly 2300/204 per cent', () => {
  expect(percentChange(tenths(227n), tenths(204n))).toEqual(ratio(2300n, 204n));
});

test('a base of zero or less has no change', () => {
  expect(percentChange(whole(5n), whole(0n))).toBeNull();
  expect(percentChange(whole(5n), whole(-1n))).toBeNull();
  expect(printChange(null)).toBe('N.A.');
});

test('only exactly nil is (—); what merely rounds to it keeps its sign', () => {
  expect(printChange(percentChange(whole(100_001n), whole(100_000n)))).toBe('+0.0%');
  expect(printChange(percentChange(whole(99_999n), whole(100_000n)))).toBe('–0.0%');
  expect(printChange(percentChange(whole(7n), whole(7n)))).toBe('(—)');
});

test('it is rounded half away from zero, to as many digits as asked for', () => {
  expect(printChange(percentChange(whole(10_005n), whole(10_000n)), 1)).toBe('+0.1%');
  expect(printChange(percentChange(whole(9_995n), whole(10_000n)), 1)).toBe('–0.1%');
  expect(printChange(percentChange(whole(3n), whole(2n)), 0)).toBe('+50%');
});

test('the later figure is the earlier one and its change, whatever the two are', () => {
  const amounts = fc.bigInt({ min: 1n, max: 10n ** 15n });
  fc.assert(
    fc.property(amounts, amounts, (earlier, later) => {
      const change = percentChange(whole(later), whole(earlier)) ?? whole(0n);
      const grown = subtract(multiply(change, whole(earlier)), whole(0n));
      expect(compare(divide(grown, whole(100n)) ?? whole(0n), whole(later - earlier))).toBe(0);
    }),
  );
});
