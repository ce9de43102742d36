import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANAGER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { loadBooks } from '../books/load-books';
import { loadStated } from '../stated/load-stated';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { loadAttainment } from './load-attainment';
import { loadLedger } from './load-ledger';
import { loadMeasurePage } from './load-measure-page';
import { loadOverview } from './load-overview';
import { loadVolumes } from './load-volumes';
import { loadVolumesPage } from './load-volumes-page';
import { loadWhy } from './load-why';
import type { Moment } from './moment';

const HEAD = 'month,calls_offered,calls_answered,calls_answered_within_12s\n';
const MONTH = '2024-03' as Month;
const ID = 'answered-within-12s';
const APPROVED_ONLY = { provisional: false } as const;
const month = { from: MONTH, to: MONTH, by: 'month', ...APPROVED_ONLY } as const;

let db: Awaited<ReturnType<typeof givenDatabase>>;
/** 80 of 100 calls from 8 April 2024 on; reopened, and 70 of 90 approved on 3 June. */
beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths(`${HEAD}${MONTH},100,95,80\n`, '2024-04-08');
  await givenAct(MONTH, 'reopened', '2024-06-01', MANAGER, 'counted twice');
  await givenMonths(`${HEAD}${MONTH},90,85,70\n`, '2024-06-02', 'draft');
  await givenAct(MONTH, 'submitted', '2024-06-02');
  await givenAct(MONTH, 'approved', '2024-06-03', MANAGER);
});
afterAll(() => db.end());

const asAt = (day: string): Moment => ({ today: '2024-06-15' as Day, asAt: day as Day });

/** How many calls of the month each read tells, by its name. */
const CALLS: Readonly<Record<string, (moment: Moment) => Promise<unknown>>> = {
  loadAttainment: async (moment) => (await loadAttainment(VIEWER, ID, month, moment))?.points[0]?.denominator,
  loadMeasurePage: async (moment) =>
    (await loadMeasurePage(VIEWER, ID, { ...month, chosen: null }, moment))?.points[0]?.denominator,
  loadOverview: async (moment) => {
    const asked = { year: { kind: 'calendar', year: 2024 }, kind: 'calendar', ...APPROVED_ONLY } as const;
    const { measures } = await loadOverview(VIEWER, asked, moment);
    return measures.find(({ measure }) => measure.id === ID)?.year.denominator;
  },
  loadVolumes: async (moment) => (await loadVolumes(VIEWER, month, moment)).points[0]?.totals.calls_offered,
  loadVolumesPage: async (moment) => {
    const total = (await loadVolumesPage(VIEWER, month, moment)).periods[0]?.totals.calls_offered;
    return total?.kind === 'total' ? total.value : null;
  },
  loadWhy: async (moment) =>
    (await loadWhy(VIEWER, ID, { period: periodOf('month', MONTH), ...APPROVED_ONLY }, moment))?.point
      .denominator,
};

test.each(Object.entries(CALLS))(
  '%s tells a month from the end of the day of its approval, and a correction from the end of its own',
  async (_, callsAsAt) => {
    const days = ['2024-04-07', '2024-04-08', '2024-06-02', '2024-06-03'];
    const told = await Promise.all(days.map((day) => callsAsAt(asAt(day))));
    expect(told).toEqual([null, 100n, 100n, 90n]);
  },
);

test('targets without beginning are known on every day; plans and books from the day of their publication', async () => {
  const held = async (day: string) => {
    const { measures } = await loadLedger(VIEWER, asAt(day));
    const { books } = await loadBooks(VIEWER, asAt(day));
    const first = measures.find(({ id }) => id === ID);
    return [first?.targets.length, first?.plans.length, books.length];
  };
  expect(await held('2024-02-27')).toEqual([1, 0, 0]);
  expect(await held('2024-02-28')).toEqual([1, 1, 1]);
});

test('what was stated in public is known from the day on which it was', async () => {
  const many = async (day: string) => (await loadStated(VIEWER, asAt(day))).figures.length;
  expect(await many('1990-01-01')).toBe(0);
  expect(await many('2020-01-01')).toBeLessThan(await many('2024-06-15'));
});
