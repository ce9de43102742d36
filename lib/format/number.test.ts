import { expect, it } from 'vitest';
import { formatCount, formatDecimal } from './number';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [2807000, '2,807,000'],
  [-1234, '–1,234'],
  [2n ** 64n, '18,446,744,073,709,551,616'],
])('the count %s reads %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

it('a count that is not whole is a bug', () => {
  expect(() => formatCount(1.5)).toThrow(RangeError);
  expect(() => formatCount(Number.NaN)).toThrow(RangeError);
});

it.each([
  ['72.250000', '72.250000'],
  ['-7.75', '–7.75'],
  ['1234567.1234', '1,234,567.1234'],
  ['-0.5', '–0.5'],
])('the decimal %s reads %s', (decimal, text) => {
  expect(formatDecimal(decimal)).toBe(text);
});

it.each(['', '1,234', '.5', '5.', '1e3', '+1', '１'])('the decimal %j is a bug', (decimal) => {
  expect(() => formatDecimal(decimal)).toThrow(RangeError);
});
