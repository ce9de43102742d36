import { expect, test } from 'vitest';
import { sparkShape } from './spark-shape';

test('a month without a value breaks the line, and one between two gaps is a point alone', () => {
  const shape = sparkShape({ values: [1, 2, null, 3], targets: [null, 2, 2, 2], low: 1, high: 3 });
  // Four months over 312 wide from 4: 104 apart; from 36 at the foot to 4 at the top.
  expect(shape.line).toBe('M4 36L108 20M316 4');
  expect(shape.target).toBe('M108 20H212V20H316V20');
  expect(shape.alone).toEqual([{ x: 316, y: 4 }]);
  expect(shape.end).toEqual({ x: 316, y: 4 });
});

test('a line that is level stands in the middle, and one of nothing has no end', () => {
  expect(sparkShape({ values: [5, 5], targets: [null, null], low: 5, high: 5 }).line).toBe('M4 20L316 20');
  expect(sparkShape({ values: [null], targets: [null], low: 0, high: 0 }).end).toBeNull();
});

test('a provisional month is a star, and one without a value is none', () => {
  const provisional = [true, true, false];
  const shape = sparkShape({ values: [1, null, 3], targets: [], provisional, low: 1, high: 3 });
  expect(shape.stars).toEqual([{ x: 4, y: 36 }]);
});

test('an event is where its first and its last month are, a moment once', () => {
  const events = [
    { first: 1, last: 1 },
    { first: 1, last: 2 },
  ];
  expect(sparkShape({ values: [1, null, 3], targets: [], low: 1, high: 3, events }).events).toEqual([
    160, 316,
  ]);
  expect(sparkShape({ values: [1], targets: [], low: 1, high: 1 }).events).toEqual([]);
});
