import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { eventSpan } from './event-span';
import type { EventEnds } from './stated';

const TODAY = '2026-11-22' as Day;
const span = (from: string, to: string | null, ends: EventEnds = 'known') => {
  const found = eventSpan({ from: from as Day, to: to as Day | null, ends }, TODAY);
  return `${found.from} ${found.to}`;
};

test('an event touches every month in which it has a day', () => {
  expect(span('2020-11-30', '2020-12-02')).toBe('2020-11 2020-12');
  expect(span('2022-03', '2022-05')).toBe('2022-03 2022-05');
  expect(span('2023-12', null)).toBe('2023-12 2023-12');
});

test('what goes on reaches today’s month; what is announced stays where it begins; an unknown end is told at the start', () => {
  expect(span('2026-01-15', null, 'going-on')).toBe('2026-01 2026-11');
  expect(span('2027-02', null, 'going-on')).toBe('2027-02 2027-02');
  expect(span('2020-12-02', null, 'not-known')).toBe('2020-12 2020-12');
});
