import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { type By, periodOf } from '@/lib/calendar/periods';
import { loadSample, removeSample } from '../sample/load-sample';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { loadWhy } from './load-why';

const question = { period: periodOf('month', '2024-01' as Month), provisional: false };
const HEAD = 'month,calls_offered,calls_answered,calls_answered_within_12s\n';
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

async function why(by: By, month: string, asAt: string | null = null, measure = 'answered-within-12s') {
  const question = { period: periodOf(by, month as Month), provisional: false };
  const moment = { today: '2024-06-15' as Day, asAt: asAt as Day | null };
  const answer = await loadWhy(VIEWER, measure, question, moment);
  if (!answer) throw new Error('there is such a measure');
  return answer;
}

test('illustrative months have counts, and no person behind them', async () => {
  const now = new Date('2024-06-15T00:00:00Z');
  await loadSample(COMMAND_LINE, now);
  const { point, months } = await why('quarter', '2023-01');
  expect(point).toMatchObject({ standing: 'illustrative', monthsReported: 3 });
  expect(months.map(({ record, figure }) => [record, figure?.revision])).toEqual(Array(3).fill([null, 0]));
  await removeSample(COMMAND_LINE, now);
});

describe('a quarter of three kinds of month', () => {
  beforeAll(async () => {
    await givenMonths(`${HEAD}2024-01,240000,200000,173400\n`, '2024-02-08');
    await givenMonths(`${HEAD}2024-02,100,90,80\n`, '2024-03-04', 'draft');
    await givenAct('2024-02', 'submitted', '2024-03-05');
    await givenAct('2024-02', 'approved', '2024-03-06', MANAGER);
  });

  test('the sums are of the reported months, and the missing one says why it isn’t there', async () => {
    const { point, months } = await why('quarter', '2024-03');
    expect(point).toMatchObject({ numerator: 173_480n, denominator: 240_100n, monthsReported: 2 });
    expect(months.map(({ month, gap }) => [month, gap])).toEqual([
      ['2024-01', null],
      ['2024-02', null],
      ['2024-03', 'missing'],
    ]);
    expect(months[2]).toMatchObject({ figure: null, record: null });
  });

  test('history says which file it was loaded from', async () => {
    const [january] = (await why('quarter', '2024-03')).months;
    expect(january?.record).toEqual({
      revision: 1,
      action: 'loaded',
      known: '2024-02-08',
      by: { id: COMMAND_LINE.id, name: 'command-line' },
      submittedBy: null,
      file: 'months.csv',
    });
  });

  test('an approved month says who submitted it, who approved it, and when', async () => {
    const [month] = (await why('month', '2024-02')).months;
    expect(month?.record).toEqual({
      revision: 3,
      action: 'approved',
      known: '2024-03-06',
      by: { id: MANAGER.id, name: 'Max Manager' },
      submittedBy: { id: OFFICER.id, name: 'Olive Officer' },
      file: null,
    });
  });

  test('a revised month is the revision that readers see, and as at the day before still the earlier one', async () => {
    await givenAct('2024-02', 'reopened', '2024-04-02', MANAGER, 'counted twice');
    await givenMonths(`${HEAD}2024-02,100,90,79\n`, '2024-04-03', 'draft');
    await givenAct('2024-02', 'submitted', '2024-04-04');
    const [underway] = (await why('month', '2024-02')).months;
    expect(underway).toMatchObject({ record: { revision: 3 }, figure: { standing: 'final' } });

    await givenAct('2024-02', 'approved', '2024-04-05', MANAGER);
    const { point, months } = await why('month', '2024-02');
    expect(point).toMatchObject({ numerator: 79n, standing: 'revised' });
    expect(months[0]?.record).toMatchObject({ revision: 7, known: '2024-04-05' });
    const before = await why('month', '2024-02', '2024-04-04');
    expect(before.point).toMatchObject({ numerator: 80n, standing: 'final' });
    expect(before.months[0]?.record).toMatchObject({ revision: 3, known: '2024-03-06' });
    expect(before.asAt).toBe('2024-04-04');
  });

  test('a count that wasn’t collected is a gap of its month, which keeps its figure and record', async () => {
    const [january] = (await why('month', '2024-01', null, 'satisfaction')).months;
    expect(january).toMatchObject({ gap: 'not-collected', figure: { revision: 1 }, record: { revision: 1 } });
  });
});

test('a year that only a book tells is the book’s figure, with twelve missing months', async () => {
  const { point, months } = await why('calendar-year', '2022-12');
  expect(point).toMatchObject({ source: 'published', published: { figure: { printed: '61' } } });
  expect(months.map(({ gap }) => gap)).toEqual(Array(12).fill('missing'));
});

test('there is no such measure: null', async () => {
  const moment = { today: '2024-06-15' as Day, asAt: null };
  expect(await loadWhy(VIEWER, 'hold-time', question, moment)).toBeNull();
});

test('access is asked before anything is read', () => {
  const nobody = { ...VIEWER, role: 'nobody' } as unknown as Person;
  const moment = { today: '2024-06-15' as Day, asAt: null };
  expect(() => loadWhy(nobody, 'abandoned', question, moment)).toThrow('may not read-approved');
});
