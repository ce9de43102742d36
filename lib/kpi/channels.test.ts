import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { channelMonth } from './channels';
import { byMonth, figureOf } from './testing/month-counts';

const context = { dueDay: () => '2024-02-15' as Day, today: '2024-02-20' as Day, suspensions: [] };
const month = (values: Parameters<typeof figureOf>[1]) =>
  channelMonth(byMonth([figureOf('2023-12', values)]), '2023-12' as Month, context);

test('written contacts are e-mails and others together, calls are those offered', () => {
  expect(month({ calls_offered: 215400, emails: 55120, other_written: 14850 })).toEqual({
    month: '2023-12',
    standing: 'final',
    calls: 215400n,
    written: 69970n,
  });
});

test('half a sum is none: one of the two suspended or not collected says so', () => {
  expect(month({ emails: 'suspended', other_written: 3 }).written).toBe('suspended');
  expect(month({ calls_offered: 0, emails: 5 })).toMatchObject({ calls: 0n, written: 'not-collected' });
});

test('a month without a figure is missing once it is due, and not due before', () => {
  expect(channelMonth(byMonth([]), '2024-01' as Month, context).calls).toBe('missing');
  expect(channelMonth(byMonth([]), '2024-02' as Month, context).calls).toBe('not-due');
});
