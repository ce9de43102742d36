import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFICER } from '@/lib/access/testing/people';
import { type Month, monthRange } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { givenDatabase, givenMonths } from '../testing/given';
import { saveMonth } from './change-month';
import { loadReturns } from './load-returns';

const NOW = new Date('2026-11-23T02:00:00Z');
/** Thirteen drafts, each with a warning: more enquiries than calls answered. */
const DRAFTS = monthRange('2024-01' as Month, '2025-01' as Month);
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths('month,emails\n1910-03,7\n', '2026-11-02');
  const content = { counts: countsOf({ enquiries: 3, calls_answered: 2 }), comments: {}, note: '' };
  for (const month of DRAFTS) await saveMonth(OFFICER, { month, seen: 0, key: randomUUID() }, content, NOW);
});
afterAll(() => db.end());

test('warnings are counted of the newest twelve drafts; all of them are told', async () => {
  const { waiting } = await loadReturns(OFFICER, NOW, null);
  expect(waiting?.drafts).toEqual(DRAFTS);
  expect(waiting?.toExplain.map(({ month }) => month)).toEqual(DRAFTS.slice(1));
});

test('years without any return are left out, but for the running one and the one before', async () => {
  const { years } = await loadReturns(OFFICER, NOW, null);
  expect(years.map(({ year, approved }) => [year, approved])).toEqual([
    [2026, 0],
    [2025, 0],
    [2024, 0],
    [1910, 1],
  ]);
});
