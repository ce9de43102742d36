import { describe, expect, test } from 'vitest';
import { median, percentile } from './statistics';

describe('median', () => {
  test('is the middle one of an odd number, in whatever order they come', () => {
    expect(median([7])).toBe(7);
    expect(median([100, 1, 5, 4, 3])).toBe(4);
  });

  test('is the mean of the two in the middle of an even number', () => {
    expect(median([9, 1, 4, 2])).toBe(3);
    expect(median([2, 1])).toBe(1.5);
  });

  test('sorts by number, not by text, and leaves what it was given as it was', () => {
    const given = [10, 9, 100];
    expect(median(given)).toBe(10);
    expect(given).toEqual([10, 9, 100]);
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow('no numbers');
  });
});

describe('percentile, by nearest rank', () => {
  const oneToTwenty = Array.from({ length: 20 }, (_, i) => 20 - i);

  test.each([
    [50, 10],
    [95, 19],
    [96, 20],
    [100, 20],
    [1, 1],
    [5, 1],
    [5.1, 2],
  ])('%d %% of 1 to 20 is %d', (percent, expected) => {
    expect(percentile(oneToTwenty, percent)).toBe(expected);
  });

  test('of one number is that number', () => {
    expect([percentile([3], 50), percentile([3], 95)]).toEqual([3, 3]);
  });

  test('rounding of the share never pushes it to the next rank', () => {
    // 0.07 * 100 is a little more than 7 in floating point.
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(percentile(hundred, 7)).toBe(7);
  });

  test('of nothing, of 0 % and of more than 100 % is refused', () => {
    expect(() => percentile([], 50)).toThrow('no numbers');
    expect(() => percentile([1], 0)).toThrow('percentile 0');
    expect(() => percentile([1], 101)).toThrow('percentile 101');
  });
});
