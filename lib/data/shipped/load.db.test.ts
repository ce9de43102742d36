import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { database } from '../database';
import { givenDatabase } from '../testing/given';
import { loadShippedData } from './load';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

test('four measures, three targets, three plans, six published figures, as the Estimates 2024–25 print them', async () => {
  const by = { orderBy: { id: 'asc' as const } };
  const targets = await database().measureTarget.findMany(by);
  expect(
    targets.map((r) => [r.measure, r.value.toString(), r.comparison, r.validFrom.toISOString().slice(0, 7)]),
  ).toEqual([
    ['answered-within-12s', '80', 'at-least', '2022-01'],
    ['resolved-first-time', '95', 'at-least', '2022-01'],
    ['satisfaction', '4', 'at-least', '2022-01'],
  ]);
  const plans = await database().measurePlan.findMany(by);
  expect(plans.map((r) => [r.year, r.value.toString()])).toEqual([
    [2024, '80'],
    [2024, '99'],
    [2024, '4.5'],
  ]);
  const published = await database().publishedFigure.findMany(by);
  expect(published.map((r) => [r.measure, r.year, r.printed, r.knownAt?.toISOString()])).toEqual([
    ['answered-within-12s', 2022, '61', '2024-02-27T16:00:00.000Z'],
    ['answered-within-12s', 2023, '74', '2024-02-27T16:00:00.000Z'],
    ['resolved-first-time', 2022, '99', '2024-02-27T16:00:00.000Z'],
    ['resolved-first-time', 2023, '99', '2024-02-27T16:00:00.000Z'],
    ['satisfaction', 2022, '4.5', '2024-02-27T16:00:00.000Z'],
    ['satisfaction', 2023, '4.6', '2024-02-27T16:00:00.000Z'],
  ]);
});

test('loading again, five times at once, adds nothing', async () => {
  const results = await Promise.all(Array.from({ length: 5 }, () => loadShippedData(db.appUrl)));
  expect(results).toEqual(Array(5).fill({ added: 0 }));
});

test('a figure that a person has corrected is never touched', async () => {
  const [target] = await database().measureTarget.findMany({ where: { measure: 'satisfaction' } });
  if (!target) throw new Error('no target');
  const { id: _, recordedAt: __, ...row } = target;
  await database().measureTarget.create({
    data: {
      ...row,
      value: '4.2',
      knownAt: new Date('2024-05-01'),
      reason: 'misprint',
      authorId: COMMAND_LINE.id,
    },
  });
  expect(await loadShippedData(db.appUrl)).toEqual({ added: 0 });
  expect(await database().measureTarget.count({ where: { measure: 'satisfaction' } })).toBe(2);
});
