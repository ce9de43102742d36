import { expect, test } from 'vitest';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { translatorFor } from '@/lib/messages/translator';
import { chainOf } from '@/lib/returns/testing/chain-of';
import { yearAtAGlance } from '@/lib/returns/year-at-a-glance';
import { monthRows } from './month-rows';

const sent = [
  ['saved', OFFICER],
  ['submitted', OFFICER],
] as const;
const year = yearAtAGlance(
  2026,
  new Map([
    ['2026-07' as Month, chainOf('2026-07', ...sent, ['approved', MANAGER], ['reopened', MANAGER])],
    ['2026-08' as Month, chainOf('2026-08', ['saved', OFFICER])],
    ['2026-10' as Month, chainOf('2026-10', ...sent)],
  ]),
  (month) => `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-14` as Day,
  new Date('2026-11-12T01:00:00Z'),
);
const names = new Map([
  [OFFICER.id, null],
  [MANAGER.id, MANAGER.name],
]);
const rows = monthRows(translatorFor('en'), 'en', year, names);
const row = (name: string) => rows.find((one) => one.name === name);

test('the newest month comes first', () => {
  expect(rows.map(({ name }) => name).slice(0, 3)).toEqual(['December', 'November', 'October']);
});

test('a submission is told with its due day, who and when; who left is told apart by the end of their id', () => {
  expect(row('October')).toEqual({
    month: '2026-10',
    name: 'October',
    status: 'submitted',
    statusText: 'Submitted',
    isOverdue: false,
    due: '14 Nov 2026',
    last: 'Submitted by former staff (00000002), 2 Nov 2026, 09:01',
    timely: 'In time',
  });
});

test('a draft that is overdue says both; a correction says what stands meanwhile', () => {
  expect(row('August')).toMatchObject({ statusText: 'Draft, overdue', timely: 'Not yet' });
  expect(row('July')).toMatchObject({
    statusText: 'Draft; what was approved before stands meanwhile',
    last: 'Reopened by Max Manager, 2 Nov 2026, 09:03',
  });
});

test('nothing is said of what nobody did, or of a month that hasn’t ended', () => {
  expect(row('September')).toMatchObject({ statusText: 'Overdue', last: '' });
  expect(row('December')).toMatchObject({ statusText: 'Not begun', last: '', timely: '' });
});
