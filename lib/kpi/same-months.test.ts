import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthRange } from '@/lib/calendar/month';
import { attainment } from './attainment';
import { sameMonths, sameMonthsBefore } from './same-months';
import { byMonth, calls } from './testing/month-counts';
import { exact, PLEDGE, period } from './testing/pledge';

const months = (from: string, to: string) => monthRange(from as Month, to as Month);
/** 60 of 100 calls in every month of 2022, 74 of 100 in 2023. */
const figures = byMonth([
  ...months('2022-01', '2022-12').map((month) => calls(month, 60, 100)),
  ...months('2023-01', '2023-09').map((month) => calls(month, 74, 100)),
]);
const at = (month: string) => {
  const now = period('year-to-date', month);
  const input = { ...PLEDGE, figures };
  return sameMonths(attainment(input, now), attainment(input, sameMonthsBefore(now)));
};

test('a year to date stands beside the same months of the year before', () => {
  expect(sameMonthsBefore(period('year-to-date', '2023-11'))).toEqual(period('year-to-date', '2022-11'));
  expect(sameMonthsBefore(period('financial-year-to-date', '2024-02')).months).toHaveLength(11);
});

test('the change is the difference of the two values, exact', () => {
  expect(at('2023-09')).toMatchObject({ change: exact('14'), before: { value: exact('60') } });
});

test('no change is told where one of the two lacks a month: they aren’t the same months', () => {
  expect(at('2023-10').change).toBeNull();
  expect(at('2022-06').change).toBeNull();
});
