import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { amountIn } from '@/lib/kpi/period-counts';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { loadMeasurePage } from './load-measure-page';
import { loadOverview } from './load-overview';
import { loadVolumesPage } from './load-volumes-page';
import { loadWhy } from './load-why';

const HEAD = 'month,calls_offered,calls_answered,calls_answered_within_12s\n';
const [MARCH, APRIL, MAY] = ['2024-03' as Month, '2024-04' as Month, '2024-05' as Month];
const ID = 'answered-within-12s';
let db: Awaited<ReturnType<typeof givenDatabase>>;

/**
 * March is approved; April and May are submitted on 6 June; June is a draft. April is approved on the 12th, as most tests
 * see it. On the 14th a correction of March is submitted, on the 15th May is returned.
 */
beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths(`${HEAD}2024-03,100,90,80\n`, '2024-04-08');
  await givenMonths(
    `${HEAD}2024-04,100,90,70\n2024-05,100,90,60\n2024-06,100,90,50\n`,
    '2024-06-05',
    'draft',
  );
  for (const month of [APRIL, MAY]) await givenAct(month, 'submitted', '2024-06-06');
  await givenAct(APRIL, 'approved', '2024-06-12', MANAGER);
  await givenAct(MARCH, 'reopened', '2024-06-13', MANAGER, 'counted twice');
  await givenMonths(`${HEAD}${MARCH},100,90,10\n`, '2024-06-13', 'draft');
  await givenAct(MARCH, 'submitted', '2024-06-14');
  await givenAct(MAY, 'returned', '2024-06-15', MANAGER, 'check the waits');
});
afterAll(() => db.end());

type Asked = { readonly person?: Person; readonly provisional?: boolean; readonly asAt?: string };
const moment = ({ asAt }: Asked) => ({
  today: '2024-06-15' as Day,
  asAt: (asAt ?? '2024-06-12') as Day,
});

const overview = (asked: Asked) =>
  loadOverview(
    asked.person ?? OFFICER,
    { year: null, kind: 'calendar', provisional: asked.provisional ?? true },
    moment(asked),
  );
const measurePage = async (asked: Asked) => {
  const question = { from: null, to: null, by: 'month', chosen: null } as const;
  const answer = await loadMeasurePage(
    asked.person ?? OFFICER,
    ID,
    { ...question, provisional: asked.provisional ?? true },
    moment(asked),
  );
  if (!answer) throw new Error('there is such a measure');
  return answer;
};
const volumesPage = (asked: Asked) =>
  loadVolumesPage(
    asked.person ?? OFFICER,
    { from: null, to: null, by: 'month', provisional: asked.provisional ?? true },
    moment(asked),
  );
const why = async (asked: Asked, month: Month = MAY) => {
  const question = { period: periodOf('month', month), provisional: asked.provisional ?? true };
  const answer = await loadWhy(asked.person ?? OFFICER, ID, question, moment(asked));
  if (!answer) throw new Error('there is such a measure');
  return answer;
};

describe('asked for by officers and managers', () => {
  test.each([OFFICER, MANAGER])(
    '$role: the overview counts submitted months in and says which',
    async (person) => {
      const answer = await overview({ person });
      expect(answer).toMatchObject({ provisional: true, submitted: [MAY], hasMonths: true });
      const first = answer.measures.find(({ measure }) => measure.id === ID);
      // 80 + 70 + 60 of 300 in March to May.
      expect(first?.year).toMatchObject({ numerator: 210n, denominator: 300n, standing: 'provisional' });
      expect(first?.months.map(({ standing }) => standing).filter(Boolean)).toEqual([
        'final',
        'final',
        'provisional',
      ]);
      expect(answer.volumes.months.at(-8)).toMatchObject({
        month: MAY,
        calls: 100n,
        standing: 'provisional',
      });
      // What is awaited is told of approved months, whatever else is shown.
      expect(answer.freshness.lastMonth).toBe(APRIL);
    },
  );

  test('the page of a measure runs to the last submitted month', async () => {
    const answer = await measurePage({});
    expect(answer.range).toMatchObject({ from: '2024-03', to: MAY });
    expect(answer.points.map(({ standing }) => standing)).toEqual(['final', 'final', 'provisional']);
    expect(answer.soFar?.toDate).toMatchObject({ numerator: 210n, standing: 'provisional' });
  });

  test('the page of volumes has its counts, marked', async () => {
    const { periods } = await volumesPage({});
    expect(periods.at(-1)).toMatchObject({ period: { name: MAY }, standing: 'provisional' });
    expect(periods.map(({ totals }) => amountIn(totals.calls_offered))).toEqual([100n, 100n, 100n]);
  });

  test('where a number comes from names who submitted it; a draft is never told', async () => {
    const { point, months } = await why({});
    expect(point).toMatchObject({ numerator: 60n, standing: 'provisional' });
    expect(months[0]?.record).toEqual({
      revision: 2,
      action: 'submitted',
      known: '2024-06-06',
      by: { id: OFFICER.id, name: 'Olive Officer' },
      submittedBy: null,
      file: null,
    });
    expect((await why({}, '2024-06' as Month)).point.numerator).toBeNull();
  });
});

describe('not asked for', () => {
  test.each([OFFICER, MANAGER])(
    '$role: approved figures only, and the number that there would be',
    async (person) => {
      const asked = { person, provisional: false };
      expect(await overview(asked)).toMatchObject({ provisional: false, submitted: [MAY] });
      expect((await measurePage(asked)).range.to).toBe(APRIL);
      expect((await volumesPage(asked)).range.to).toBe(APRIL);
      expect((await why(asked)).months[0]).toMatchObject({ figure: null, record: null });
    },
  );

  test.each([VIEWER, ADMIN])('$role: nothing tells that a month is submitted', async (person) => {
    const asked = { person, provisional: false };
    for (const answer of [await overview(asked), await measurePage(asked), await volumesPage(asked)])
      expect(answer).toMatchObject({ provisional: false, submitted: [] });
  });
});

test.each([VIEWER, ADMIN])('$role is refused before anything is read', async (person) => {
  for (const ask of [overview, volumesPage]) expect(() => ask({ person })).toThrow(Forbidden);
  for (const ask of [measurePage, why]) await expect(ask({ person })).rejects.toThrow(Forbidden);
});

describe('as at a day', () => {
  test('before they were submitted there are none', async () => {
    const answer = await overview({ asAt: '2024-06-05' });
    expect(answer.submitted).toEqual([]);
    expect((await measurePage({ asAt: '2024-06-05' })).range.to).toBe('2024-03');
  });

  test('on the day on which they were submitted both are provisional', async () => {
    const answer = await measurePage({ asAt: '2024-06-06' });
    expect(answer.submitted).toEqual([APRIL, MAY]);
    expect(answer.points.map(({ standing }) => standing)).toEqual(['final', 'provisional', 'provisional']);
    expect((await why({ asAt: '2024-06-06' }, APRIL)).months[0]?.record?.action).toBe('submitted');
  });

  test('from the day of its approval a month is final', async () => {
    expect((await measurePage({ asAt: '2024-06-11' })).submitted).toEqual([APRIL, MAY]);
    expect((await measurePage({ asAt: '2024-06-12' })).submitted).toEqual([MAY]);
    expect((await why({ asAt: '2024-06-12' }, APRIL)).point.standing).toBe('final');
  });
});

test('a correction that is submitted changes nothing: the approved figure is in force', async () => {
  const asked = { asAt: '2024-06-14' };
  expect((await overview(asked)).submitted).toEqual([MAY]);
  expect((await why(asked, MARCH)).point).toMatchObject({ numerator: 80n, standing: 'final' });
});

test('a month that was returned is provisional no longer', async () => {
  const asked = { asAt: '2024-06-15' };
  expect(await overview(asked)).toMatchObject({ provisional: true, submitted: [] });
  expect((await why(asked)).point.numerator).toBeNull();
});
