import { expect, test } from 'vitest';
import { attainment } from '@/lib/kpi/attainment';
import { byMonth, calls } from '@/lib/kpi/testing/month-counts';
import { PLEDGE, period } from '@/lib/kpi/testing/pledge';
import { valueSpread } from './value-spread';

const spread = (...shares: readonly (readonly [month: string, within: number, offered: number])[]) => {
  const figures = byMonth(shares.map((share) => calls(...share)));
  const points = ['2023-01', '2023-02', '2023-03', '2023-04'].map((month) =>
    attainment({ ...PLEDGE, figures }, period('month', month)),
  );
  const found = valueSpread(points);
  return found && [found.low, found.high, found.last].map((point) => point.period.name);
};

test('lowest, highest and last are by exact values, not by what is printed', () => {
  // 74.1 %, 74.4 % and 74.2 % all print as 74 %.
  expect(spread(['2023-01', 741, 1000], ['2023-02', 744, 1000], ['2023-03', 742, 1000])).toEqual([
    '2023-01',
    '2023-02',
    '2023-03',
  ]);
});

test('periods without a value don’t count, and none has no spread', () => {
  expect(spread(['2023-02', 1, 2], ['2023-03', 0, 0])).toEqual(['2023-02', '2023-02', '2023-02']);
  expect(spread()).toBeNull();
});
