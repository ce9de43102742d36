import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { periodsIn } from '@/lib/calendar/periods';
import type { PublicEvent } from '@/lib/kpi/stated';
import { lettersAt, markedEvents, spanOf, spanOfFinancialYear } from './event-marks';

const TODAY = '2026-11-22' as Day;
const event = (from: string, to: string | null = null, id = from): PublicEvent => ({
  id,
  from: from as Day,
  to: to as Day | null,
  ends: 'known',
  kind: 'capacity',
  channels: [],
  text: { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' },
  grade: 'own',
  sources: [],
  known: TODAY,
});
const spans = (by: Parameters<typeof periodsIn>[0], from: string, to: string) =>
  periodsIn(by, from as Month, to as Month).map(spanOf);
const marks = (events: readonly PublicEvent[], over: ReturnType<typeof spans>) =>
  markedEvents(events, over, TODAY).map(({ letter, first, last }) => `${letter} ${first} ${last}`);

test('the earliest is A; what lies outside has no letter', () => {
  const events = [event('2022-05-03'), event('2022-03', '2022-04'), event('2021-12'), event('2023-01')];
  expect(marks(events, spans('month', '2022-01', '2022-12'))).toEqual(['A 2 3', 'B 4 4']);
});

test('what began before and ended after is drawn from edge to edge', () => {
  expect(marks([event('2019-01', '2030-12')], spans('month', '2022-01', '2022-03'))).toEqual(['A 0 2']);
});

test('a quarter, a year or a financial year has every event that touches it', () => {
  expect(marks([event('2022-03', '2022-05')], spans('quarter', '2022-01', '2022-12'))).toEqual(['A 0 1']);
  const years = ['2021-22', '2022-23'].map((year) => spanOfFinancialYear(year as never));
  expect(marks([event('2022-03', '2022-05'), event('2022-04')], years)).toEqual(['A 0 1', 'B 1 1']);
});

test('rolling and to-date periods have it at the month that they are named for', () => {
  expect(marks([event('2022-02')], spans('rolling-12', '2022-01', '2022-12'))).toEqual(['A 1 1']);
  expect(marks([event('2022-02')], spans('year-to-date', '2022-01', '2022-12'))).toEqual(['A 1 1']);
});

test('after Z comes AA', () => {
  const many = Array.from({ length: 28 }, (_, at) => event('2022-01', null, String(at).padStart(2, '0')));
  expect(
    markedEvents(many, spans('month', '2022-01', '2022-01'), TODAY)
      .map(({ letter }) => letter)
      .slice(24),
  ).toEqual(['Y', 'Z', 'AA', 'AB']);
});

test('the letters at a label are all of the events that it is in', () => {
  const given = [
    { letter: 'A', first: 0, last: 2 },
    { letter: 'B', first: 2, last: 2 },
  ];
  expect([0, 2, 3].map((place) => lettersAt(given, place))).toEqual(['A', 'A, B', null]);
});
