import { expect, test } from 'vitest';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { choosePeriod } from './volumes-period';

const calls = { calls_offered: 10 };
const [november, december, january] = [
  periodCountsOf('month', '2023-11', ['2023-11', calls]),
  periodCountsOf('month', '2023-12', ['2023-12', calls]),
  periodCountsOf('month', '2024-01'),
];
const months = [november, december, january];

test('without a name it is the last complete period, not the last one', () => {
  expect(choosePeriod(months, undefined)).toEqual({ chosen: december, problem: null });
  expect(choosePeriod(months, ' ')).toEqual({ chosen: december, problem: null });
});

test('a period of the page is chosen by its name, complete or not', () => {
  expect(choosePeriod(months, '2023-11')).toEqual({ chosen: november, problem: null });
  expect(choosePeriod(months, '2024-01')).toEqual({ chosen: january, problem: null });
});

test('any other name is a problem, and the usual one is shown', () => {
  expect(choosePeriod(months, '2023')).toEqual({ chosen: december, problem: '2023' });
  expect(choosePeriod(months, ['2023-11', '2023-12'])).toEqual({
    chosen: december,
    problem: '2023-11, 2023-12',
  });
  expect(choosePeriod(months, 'x'.repeat(200)).problem).toHaveLength(80);
});

test('without a complete period it is the last one; without any there is none', () => {
  expect(choosePeriod([january], undefined).chosen).toBe(january);
  expect(choosePeriod([], undefined)).toEqual({ chosen: null, problem: null });
});
