import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { CONTACT_KINDS, type DepartmentRow } from '@/lib/departments/department-counts';
import { departmentsChange } from '@/lib/departments/departments-change';
import { departmentsPeriod } from '@/lib/departments/departments-period';
import { department, row } from '@/lib/departments/testing/given-departments';
import type { PublicEvent } from '@/lib/kpi/stated';
import { translatorFor } from '@/lib/messages/translator';
import { changeEvents, periodEvents } from './department-events';
import { driversView } from './drivers-view';
import { periodRows } from './period-rows';

const t = translatorFor('en');
const departments = [department('A')];
const rows: readonly DepartmentRow[] = [row('A', 'enquiry', 10, 9, 1, 0), row('A', 'complaint', 0, 0, 0, 0)];
const figures = new Map(
  (['2022-01', '2022-02', '2022-03', '2022-04', '2022-05'] as Month[]).map((month) => [
    month,
    { month, rows, standing: 'final' as const, revision: 1 },
  ]),
);
const quarter = (from: string) =>
  departmentsPeriod(figures, periodOf('quarter', from as Month), {
    departments,
    kinds: CONTACT_KINDS,
    upTo: '2022-12' as Month,
  });
const [whole, part, none] = [quarter('2022-01'), quarter('2022-04'), quarter('2022-07')];
const event: PublicEvent = {
  id: 'typhoon',
  from: '2022-05-03' as Day,
  to: null,
  ends: 'known',
  kind: 'weather',
  channels: [],
  text: { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' },
  grade: 'own',
  sources: [],
  known: '2022-05-04' as Day,
};
const known = { events: [event], asAt: '2026-11-22' as Day };

test('a period of which only some months are reported has no amounts, and says how many', () => {
  const { beside } = periodEvents(t, 'en', [whole, part, none], known);
  const [first, second, third] = periodRows(t, 'en', [whole, part, none], beside);
  // Three months of 10 calls and an e-mail.
  expect(first).toMatchObject({ cells: ['33', '30', '27', '3', '0', '90.0%'], part: null, event: null });
  expect(second).toMatchObject({ cells: [], part: '2 of 3 months', months: '2 of 3', event: 'event A' });
  expect(third).toMatchObject({ cells: ['–', '–', '–', '–', '–', '–'], part: null, months: '0 of 3' });
});

test('amounts of some months say so at the head of their column, and events stand at their period', () => {
  const change = departmentsChange(whole, part);
  const happened = changeEvents(t, 'en', change, known);
  expect(happened.beside).toEqual([null, 'event A']);
  const view = driversView(t, 'en', change, { departments, kind: null, happened });
  expect([view.before, view.after]).toEqual(['Q1 2022', 'Q2 2022 (2 of 3 months)']);
  expect(view.bars.events).toEqual([{ letter: 'A', first: 1, last: 1 }]);
});

test('an event in any month of a rolling year touches what is held against another', () => {
  const rolling = departmentsPeriod(figures, periodOf('rolling-12', '2022-12' as Month), {
    departments,
    kinds: CONTACT_KINDS,
    upTo: '2022-12' as Month,
  });
  const change = departmentsChange(whole, rolling);
  expect(changeEvents(t, 'en', change, known).beside[1]).toBe('event A');
});
