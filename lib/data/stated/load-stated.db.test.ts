import { afterAll, beforeAll, expect, test } from 'vitest';
import { VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { publicEvents, statedFigures } from '@/lib/imports/book/stated-file';
import events from '@/prisma/books/events.json' with { type: 'json' };
import figures from '@/prisma/books/stated-in-public.json' with { type: 'json' };
import { givenDatabase } from '../testing/given';
import { loadStated } from './load-stated';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

const asAt = (day: string | null) =>
  loadStated(VIEWER, { today: '2026-11-23' as Day, asAt: day as Day | null });

test('everything that was stated comes back from the database as the files say it', async () => {
  const answer = await asAt(null);
  const byId = <One extends { id: string }>(list: readonly One[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(answer.figures)).toEqual(byId(statedFigures(figures)));
  expect(byId(answer.events)).toEqual(byId(publicEvents(events)));
});

test('as at a day: only what had been said by its end', async () => {
  const answer = await asAt('2022-07-27');
  expect(answer.events.map(({ id }) => id)).toEqual(['written-channels-suspended']);
  expect((await asAt('2022-07-28')).events.map(({ id }) => id)).toEqual([
    'written-channels-suspended',
    'calls-busied-out',
  ]);
  expect(answer.figures.length).toBeGreaterThan(0);
  expect(answer.figures.every(({ known }) => known <= '2022-07-27')).toBe(true);
});
