import { expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Chain } from './revision';
import { chainOf } from './testing/chain-of';
import { yearAtAGlance } from './year-at-a-glance';

/** The 14th of the month after. */
const due = (month: Month) =>
  `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-14` as Day;
/** 12 November 2026, 09:00 in Hong Kong. */
const NOW = new Date('2026-11-12T01:00:00Z');

/** A chain of which everything happened at one moment. */
const at = (moment: string, ...chain: Parameters<typeof chainOf>): [Month, Chain] => [
  chain[0] as Month,
  chainOf(...chain).map((link) => ({ ...link, at: new Date(moment) })),
];
const sent = [
  ['saved', OFFICER],
  ['submitted', OFFICER],
] as const;

const year = yearAtAGlance(
  2026,
  new Map([
    at('2026-02-01T00:00:00Z', '2026-01', ['loaded', COMMAND_LINE]),
    // The last minute of the due day, and the first of the next, in Hong Kong.
    at('2026-03-14T15:59:59Z', '2026-02', ...sent, ['approved', MANAGER]),
    at('2026-04-14T16:00:00Z', '2026-03', ...sent, ['approved', MANAGER]),
    at('2026-05-10T00:00:00Z', '2026-04', ...sent, ['approved', MANAGER], ['reopened', MANAGER]),
    at('2026-06-10T00:00:00Z', '2026-05', ...sent, ['returned', MANAGER]),
    at('2026-07-10T00:00:00Z', '2026-06', ...sent),
    at('2026-08-10T00:00:00Z', '2026-07', ['saved', OFFICER]),
    at('2026-11-02T00:00:00Z', '2026-11', ['saved', OFFICER]),
  ]),
  due,
  NOW,
);

test('each month says how it stands, by state, or by its due day where there is nothing', () => {
  expect(year.months.map(({ status }) => status)).toEqual([
    'approved',
    'approved',
    'approved',
    'draft',
    'returned',
    'submitted',
    'draft',
    'overdue',
    'overdue',
    'due',
    'draft',
    'not-begun',
  ]);
});

test('a draft that was never submitted is overdue all the same; a correction isn’t', () => {
  const overdue = year.months.filter(({ isOverdue }) => isOverdue).map(({ month }) => month);
  expect(overdue).toEqual(['2026-07', '2026-08', '2026-09']);
});

test('in time is submitted by the end of the due day in Hong Kong, whatever came of it; history is neither', () => {
  expect(year.months.map(({ timeliness }) => timeliness)).toEqual([
    'history',
    'in-time',
    'late',
    'in-time',
    'in-time',
    'in-time',
    'open',
    'open',
    'open',
    'open',
    null,
    null,
  ]);
});

test('the year counts what has ended, what counts, and what came when', () => {
  expect(year).toMatchObject({ year: 2026, ended: 10, approved: 4, inTime: 4, late: 1, open: 4, history: 1 });
});

test('of the running month nothing is due', () => {
  const [, running] = yearAtAGlance(2026, new Map(), due, new Date('2026-02-10T00:00:00Z')).months;
  expect(running).toMatchObject({ status: 'running', isOverdue: false, timeliness: null });
});
