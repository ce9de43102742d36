import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthsShown } from './months-shown';

const span = (first: string, last: string) => ({ first: first as Month, last: last as Month });
const months = (...names: string[]) => names as Month[];

test('submitted months widen what is there on either side, and never narrow it', () => {
  const there = span('2022-01', '2023-12');
  expect(monthsShown(there, months('2019-03'))).toEqual(span('2019-03', '2023-12'));
  expect(monthsShown(there, months('2023-05', '2024-02'))).toEqual(span('2022-01', '2024-02'));
  expect(monthsShown(there, [])).toEqual(there);
});

test('submitted months alone are shown from the first to the last; of nothing there is nothing', () => {
  expect(monthsShown(null, months('2024-01', '2024-03'))).toEqual(span('2024-01', '2024-03'));
  expect(monthsShown(null, [])).toBeNull();
});
