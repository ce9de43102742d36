import { expect, test } from 'vitest';
import { type Month, monthRange } from './month';
import { quarterOf, quarterStart } from './quarter';

test('a calendar quarter has three months, from January', () => {
  const months = monthRange('2023-01' as Month, '2023-12' as Month);
  expect(months.map(quarterOf).join(' ')).toBe(
    '2023-Q1 2023-Q1 2023-Q1 2023-Q2 2023-Q2 2023-Q2 2023-Q3 2023-Q3 2023-Q3 2023-Q4 2023-Q4 2023-Q4',
  );
  expect([...new Set(months.map(quarterStart))]).toEqual(['2023-01', '2023-04', '2023-07', '2023-10']);
});
