import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, periodOf } from '@/lib/calendar/periods';
import { closeAddress, whyAddress } from './why-address';

const place = (by: By, asAt: string | null = null, provisional = false) => ({
  id: 'abandoned',
  range: { from: '2023-01' as Month, to: '2023-12' as Month, by },
  asAt: asAt as Day | null,
  provisional,
});
const period = (by: By, month: string) => periodOf(by, month as Month);

test('the page keeps what it shows, the day included', () => {
  expect(whyAddress(place('month', '2024-02-28'), period('month', '2023-03'))).toBe(
    '/measures/abandoned?from=2023-01&to=2023-12&by=month&asAt=2024-02-28&why=2023-03#why',
  );
  expect(whyAddress(place('month'), period('calendar-year', '2023-12'))).toBe(
    '/measures/abandoned?from=2023-01&to=2023-12&by=month&why=2023#why',
  );
});

test('provisional figures are kept there and back', () => {
  const kept = place('month', null, true);
  const page = '/measures/abandoned?from=2023-01&to=2023-12&by=month&provisional=true';
  expect(whyAddress(kept, period('month', '2023-03'))).toBe(`${page}&why=2023-03#why`);
  expect(closeAddress(kept, period('month', '2023-03'), [])).toBe(`${page}#trend`);
});

test('a period that another kind of page would read as something else brings its own kind along', () => {
  expect(whyAddress(place('month'), period('rolling-12', '2023-11'))).toBe(
    '/measures/abandoned?from=2022-12&to=2023-11&by=rolling-12&why=2023-11#why',
  );
});

test('closing leads back to the page as it was, at the line of the period, else at the table', () => {
  const listed = [{ period: period('quarter', '2023-03') }];
  const page = '/measures/abandoned?from=2023-01&to=2023-12&by=quarter';
  expect(closeAddress(place('quarter'), period('quarter', '2023-03'), listed)).toBe(`${page}#period-2023-Q1`);
  expect(closeAddress(place('quarter'), period('calendar-year', '2023-12'), listed)).toBe(`${page}#trend`);
});
