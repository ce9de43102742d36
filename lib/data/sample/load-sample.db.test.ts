import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, PUBLISHED_RECORD } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { parseMonth } from '@/lib/calendar/month';
import { expectations } from '@/lib/cli/expectations';
import { database } from '../database';
import { checkEverything } from '../invariants/check-everything';
import { loadAttainment } from '../reads/load-attainment';
import { loadVolumes } from '../reads/load-volumes';
import { givenDatabase, givenMonths } from '../testing/given';
import { keepSample, loadSample, removeSample } from './load-sample';

const NOW = new Date('2026-11-23T02:00:00Z');
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
});
afterEach(() => db.end());

const month = (text: string) => parseMonth(text) ?? expect.fail(text);
const year = (asAt: string | null = null) => {
  const range = {
    from: month('2023-01'),
    to: month('2023-12'),
    by: 'calendar-year',
    provisional: false,
  } as const;
  const moment = { today: '2026-11-23' as Day, asAt: asAt as Day | null };
  return Promise.all([
    loadAttainment(VIEWER, 'answered-within-12s', range, moment),
    loadVolumes(VIEWER, range, moment),
  ]);
};
const stored = () => database().sampleMonth.count();

describe('the illustrative months', () => {
  test('are seen as illustrative while there are no others, and print what the Estimates print', async () => {
    expect(await keepSample(db.appUrl, true)).toBe(24);
    const [attainment, volumes] = await year();
    const point = attainment?.points[0];
    expect(point).toMatchObject({ standing: 'illustrative', source: 'months', monthsReported: 12 });
    expect(point?.printed).toMatchObject({ text: '74' });
    expect(point?.published).toMatchObject({ agrees: true });
    expect(volumes.points[0]).toMatchObject({ standing: 'illustrative' });
    expect(volumes.points[0]?.totals.calls_offered).toBe(2_807_000n);
  });

  test('as at a day in their time: only the months that had ended', async () => {
    await keepSample(db.appUrl, true);
    const [attainment] = await year('2023-06-30');
    expect(attainment?.points[0]).toMatchObject({ monthsReported: 5, standing: 'illustrative' });
    const [next] = await year('2023-07-01');
    expect(next?.points[0]).toMatchObject({ monthsReported: 6 });
  });

  test.each(['draft', 'approved'] as const)(
    'the first month of one’s own (%s) removes them, and no figure mixes the two',
    async (as) => {
      await keepSample(db.appUrl, true);
      const csv = 'month,calls_offered,calls_answered,calls_answered_within_12s\n2024-01,100,90,80\n';
      expect(await givenMonths(csv, '2024-02-10', as)).toMatchObject({ illustrativeRemoved: 24 });
      expect(await stored()).toBe(0);
      const [attainment] = await year();
      expect(attainment?.points[0]).toMatchObject({ source: 'published', monthsReported: 0 });
      expect(await keepSample(db.appUrl, true)).toBe(0);
      expect(await loadSample(COMMAND_LINE, NOW)).toEqual({ kind: 'own-months' });
      expect(await stored()).toBe(0);
    },
  );

  test('an import that is rolled back leaves them', async () => {
    await keepSample(db.appUrl, true);
    const undone = database().$transaction(async (tx) => {
      await tx.monthRevision.create({
        data: { month: new Date('2024-01-01'), revision: 1, action: 'saved', authorId: COMMAND_LINE.id },
      });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await stored()).toBe(24);
  });

  test('the database itself refuses them beside a month of one’s own', async () => {
    await givenMonths('month,emails\n2024-01,5\n', '2024-02-10');
    const insert = database().$executeRaw`
      INSERT INTO sample_month SELECT '2023-01-01'::date, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1`;
    await expect(insert).rejects.toThrow('beside months of one');
  });

  test('removed, they stay away until they are loaded again; hidden, they come back with the next start', async () => {
    await keepSample(db.appUrl, true);
    expect(await keepSample(db.appUrl, false)).toBe(0);
    expect(await keepSample(db.appUrl, true)).toBe(24);
    expect(await removeSample(COMMAND_LINE, NOW)).toBe(24);
    expect(await keepSample(db.appUrl, true)).toBe(0);
    expect(await loadSample(COMMAND_LINE, NOW)).toEqual({ kind: 'loaded', months: 24 });
    expect(await keepSample(db.appUrl, true)).toBe(24);
    const kinds = await database().auditEvent.findMany({
      where: { subject: 'sample' },
      orderBy: { id: 'asc' },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(['sample-removed', 'sample-loaded']);
  });

  test('starts at the same moment load them once, and the whole database is in order', async () => {
    expect(await Promise.all(Array.from({ length: 4 }, () => keepSample(db.appUrl, true)))).toEqual([
      24, 24, 24, 24,
    ]);
    expect(await stored()).toBe(24);
    const { broken } = await checkEverything(COMMAND_LINE, { url: db.appUrl, expected: expectations() });
    expect(broken).toEqual([]);
  });

  test('are the command line’s to load and remove', async () => {
    for (const person of [VIEWER, PUBLISHED_RECORD]) {
      expect(() => loadSample(person, NOW)).toThrow(Forbidden);
      expect(() => removeSample(person, NOW)).toThrow(Forbidden);
    }
  });
});
