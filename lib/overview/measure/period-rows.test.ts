import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { attainment } from '@/lib/kpi/attainment';
import { sameMonths, sameMonthsBefore } from '@/lib/kpi/same-months';
import { byMonth, calls, figureOf } from '@/lib/kpi/testing/month-counts';
import { PLEDGE, period, SATISFACTION } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { periodRows } from './period-rows';

const t = translatorFor('en');
const place = {
  id: 'satisfaction',
  range: { from: '2023-01' as Month, to: '2023-02' as Month, by: 'month' as const },
  asAt: null,
  provisional: false,
};

test('satisfaction says how many ratings it rests on, and that 29 are few', () => {
  const rated = (month: string, count: number) =>
    figureOf(month, { rated_1: 0, rated_2: 0, rated_3: 0, rated_4: 0, rated_5: count });
  const input = {
    ...PLEDGE,
    definitions: [SATISFACTION] as const,
    figures: byMonth([rated('2023-01', 29), rated('2023-02', 1_030)]),
  };
  const points = ['2023-01', '2023-02', '2023-03'].map((month) => attainment(input, period('month', month)));
  const rows = periodRows(t, 'en', place, points, new Map());
  expect(rows.map(({ ratings }) => ratings)).toEqual(['29 (few ratings)', '1,030', null]);
  expect(rows[0]?.why).toBe('/measures/satisfaction?from=2023-01&to=2023-02&by=month&why=2023-01#why');
});

test('to date, a row stands beside the same months of the year before, with its coverage where some lack', () => {
  const input = {
    ...PLEDGE,
    figures: byMonth([calls('2022-01', 60, 100), calls('2023-01', 74, 100), calls('2023-02', 75, 100)]),
  };
  const points = ['2023-01', '2023-02'].map((month) => attainment(input, period('year-to-date', month)));
  const beside = points.map((point) => {
    const before = attainment(input, sameMonthsBefore(periodOf('year-to-date', point.period.to)));
    return [point.period.name, sameMonths(point, before)] as const;
  });
  const rows = periodRows(t, 'en', place, points, new Map(beside));
  expect(rows.map(({ before }) => before)).toEqual([
    { value: '60%', change: '+14 points' },
    { value: '60% · 1 of 2 months', change: null },
  ]);
});
