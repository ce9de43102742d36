import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { type Month, monthRange } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { exact } from '@/lib/kpi/testing/pledge';
import { loadSample } from '../sample/load-sample';
import { givenDatabase, givenMonths } from '../testing/given';
import { loadMeasurePage, type PageQuestion } from './load-measure-page';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

async function page(asked: Partial<PageQuestion> = {}, measure = 'answered-within-12s') {
  const question: PageQuestion = {
    from: null,
    to: null,
    by: 'month',
    chosen: null,
    provisional: false,
    ...asked,
  };
  const moment = { today: '2024-06-15' as Day, asAt: null };
  const answer = await loadMeasurePage(VIEWER, measure, question, moment);
  if (!answer) throw new Error('there is such a measure');
  return answer;
}

test('without any month: no year so far, no variants, the years that the book prints a figure or a plan for', async () => {
  const answer = await page();
  expect(answer).toMatchObject({ lastMonth: null, illustrative: false, soFar: null, variants: [] });
  expect(answer.range).toMatchObject({ from: '2022-01', to: '2023-12' });
  expect(answer.years.map(({ period }) => period.name)).toEqual(['2022', '2023', '2024']);
});

test('illustrative months fill the usual range, and say what they are', async () => {
  await loadSample(COMMAND_LINE, new Date('2024-06-15T00:00:00Z'));
  const answer = await page();
  expect(answer).toMatchObject({ lastMonth: '2023-12', illustrative: true });
  expect(answer.soFar?.toDate).toMatchObject({ standing: 'illustrative', monthsReported: 12 });
});

test('of one’s own months: the year so far beside the same months of the year before', async () => {
  const row = (month: Month, within: number) => `${month},100,90,${within}\n`;
  const months = monthRange('2023-01' as Month, '2024-04' as Month);
  // 60 of 100 in each month of 2023, 75 of 100 in January to April 2024.
  const rows = months.map((month) => row(month, month < '2024' ? 60 : 75)).join('');
  await givenMonths(`month,calls_offered,calls_answered,calls_answered_within_12s\n${rows}`, '2024-05-10');
  const { soFar, lastMonth } = await page();
  expect(lastMonth).toBe('2024-04');
  expect(soFar?.toDate).toMatchObject({ numerator: 300n, denominator: 400n });
  expect(soFar?.sameMonths).toMatchObject({ before: { numerator: 240n }, change: exact('15') });
  // Eight months of 60 and four of 75.
  expect(soFar?.rolling).toMatchObject({ numerator: 780n, denominator: 1200n });
  expect(soFar?.plan).toMatchObject({ year: 2024, value: exact('80') });
});

test('financial years have their own year so far, and no plan', async () => {
  const { soFar } = await page({ by: 'financial-year-to-date' });
  expect(soFar?.toDate.period).toMatchObject({ by: 'financial-year-to-date', from: '2024-04' });
  expect(soFar?.plan).toBeNull();
});

test('each to-date period stands beside its own months of the year before, joined by month', async () => {
  const { points, sameMonths } = await page({
    by: 'year-to-date',
    from: '2023-12' as Month,
    to: '2024-02' as Month,
  });
  expect(points.map(({ period }) => period.name)).toEqual(['2023-12', '2024-01', '2024-02']);
  expect(sameMonths.get('2023-12')).toMatchObject({ change: null, before: { monthsReported: 0 } });
  expect(sameMonths.get('2024-02')).toMatchObject({ change: exact('15'), before: { numerator: 120n } });
  expect((await page({ by: 'quarter' })).sameMonths.size).toBe(0);
});

test('variants are of the latest complete period, or of the one that was asked for', async () => {
  const latest = await page({ by: 'quarter' });
  expect(latest.variants.map(({ point }) => point.period.name)).toEqual(Array(5).fill('2024-Q1'));
  const chosen = periodOf('month', '2023-05' as Month);
  const asked = await page({ by: 'quarter', chosen });
  expect(asked.variants[1]?.point).toMatchObject({ period: chosen, numerator: 60n, denominator: 90n });
  expect(asked.variants[4]?.point).toMatchObject({ value: null, gap: 'not-collected' });
  expect((await page({}, 'abandoned')).variants).toEqual([]);
});
