import { expect, test } from 'vitest';
import { collect, floorOf, type Measurement, ratio } from './measurement';

const conditions = '24 months, 1 connection';
const measured = (rounds: readonly number[]): Measurement => ({
  conditions,
  subject: 'overview',
  figure: 'p50 ms',
  rounds,
});

test('readings of several rounds become one measurement a figure, in their order', () => {
  const reading = (value: number) => ({
    conditions,
    subject: 'overview' as const,
    figures: { 'p50 ms': value, 'p95 ms': value + 1 },
  });
  expect(collect([reading(3), reading(4)])).toEqual([
    { conditions, subject: 'overview', figure: 'p50 ms', rounds: [3, 4] },
    { conditions, subject: 'overview', figure: 'p95 ms', rounds: [4, 5] },
  ]);
});

test('a ratio is the median of the rounds’ ratios, not the ratio of the medians', () => {
  // 4/2 = 2, 30/10 = 3, 8/1 = 8. The medians would give 8/2 = 4.
  expect(ratio(measured([4, 30, 8]), measured([2, 10, 1]))).toBe(3);
});

test('there is no ratio to what was not measured or is nil', () => {
  expect(ratio(measured([4]), undefined)).toBeNull();
  expect(ratio(measured([4]), measured([0]))).toBeNull();
  expect(ratio(measured([4, 5]), measured([2]))).toBeNull();
});

test('a floor is of the same figure under the same conditions', () => {
  const floor: Measurement = { ...measured([2]), subject: 'bare page (L2)' };
  expect(floorOf([measured([1]), floor], measured([4]), 'bare page (L2)')).toBe(floor);
  expect(floorOf([{ ...floor, conditions: 'others' }], measured([4]), 'bare page (L2)')).toBeUndefined();
});
