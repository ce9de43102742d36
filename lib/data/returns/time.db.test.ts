import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { OFFICER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { database } from '../database';
import { knownBefore } from '../known-by';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase } from '../testing/given';
import { saveMonth, submitMonth } from './change-month';
import { loadChain } from './load-chain';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterEach(() => expectSound(db));
afterAll(() => db.end());

const content = (emails: number) => ({ counts: countsOf({ emails }), comments: {}, note: '' });
const change = (month: string, seen: number) => ({ month: month as Month, seen, key: randomUUID() });
const save = (month: string, at: string) => saveMonth(OFFICER, change(month, 0), content(7), new Date(at));

test.each([
  ['2026-02', '2026-01-31T15:59:59Z', '2026-01-31T16:00:00Z'],
  ['2027-01', '2026-12-31T15:59:59Z', '2026-12-31T16:00:01Z'],
  ['2028-03', '2028-02-29T15:59:59Z', '2028-02-29T16:00:00Z'],
  ['2100-03', '2100-02-28T15:59:59Z', '2100-02-28T16:00:00Z'],
])('%s begins at midnight in Hong Kong, wherever the server is', async (month, before, at) => {
  expect(await save(month, before)).toEqual({ kind: 'obstacle', obstacle: 'not-begun' });
  expect(await save(month, at)).toEqual({ kind: 'done', revision: 1 });
});

test.each([
  ['2026-01', '2026-01-31T15:59:59Z', '2026-01-31T16:30:00Z'],
  ['2026-12', '2026-12-31T15:59:59Z', '2026-12-31T16:00:01Z'],
])('%s has ended at midnight in Hong Kong, and can be submitted from then on', async (month, before, at) => {
  const submit = (when: string) => submitMonth(OFFICER, change(month, 0), content(7), new Date(when));
  expect(await submit(before)).toEqual({ kind: 'obstacle', obstacle: 'not-ended' });
  expect(await submit(at)).toEqual({ kind: 'done', revision: 2 });
});

test('a month is the day it begins on, whatever the time zone of the database’s session', async () => {
  await save('2024-02', '2026-01-01T00:00:00Z');
  const stored = (zone: string) =>
    database().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('timezone', ${zone}, true)`;
      return tx.$queryRaw`SELECT month::text FROM month_revision WHERE month = '2024-02-01'`;
    });
  for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])
    expect(await stored(zone)).toEqual([{ month: '2024-02-01' }]);
});

test('a clock that jumps back reorders nothing: what comes later is known later', async () => {
  const month = '2024-05' as Month;
  await saveMonth(OFFICER, change(month, 0), content(7), new Date('2026-03-02T10:00:00Z'));
  await saveMonth(OFFICER, change(month, 1), content(8), new Date('2026-03-02T09:00:00Z'));
  const chain = await loadChain(database(), month, knownBefore(null));
  expect(chain.map(({ at }) => at.toISOString())).toEqual([
    '2026-03-02T10:00:00.000Z',
    '2026-03-02T10:00:00.000Z',
  ]);
});
