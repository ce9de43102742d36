import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import { parseYear } from '@/lib/calendar/year-of-months';
import { keepSample } from '../sample/load-sample';
import { givenDatabase, givenMonths } from '../testing/given';
import { loadOverview } from './load-overview';

let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

function overview(year: string | null, today = '2026-11-22', asAt: string | null = null) {
  const asked = year === null ? null : parseYear(year);
  return loadOverview(
    VIEWER,
    { year: asked, kind: asked?.kind ?? 'calendar', provisional: false },
    { today: today as Day, asAt: asAt as Day | null },
  );
}

/** The first pledge: what it came to, as the answer has it. */
async function answered(...question: Parameters<typeof overview>) {
  const { measures } = await overview(...question);
  const found = measures.find(({ measure }) => measure.id === 'answered-within-12s');
  if (!found) throw new Error('the first pledge is gone');
  return found;
}

describe('without any month', () => {
  test('the usual year is the last that a book prints figures for, judged as published', async () => {
    const answer = await overview(null);
    expect(answer.year).toEqual({ kind: 'calendar', year: 2023 });
    expect(answer.freshness).toMatchObject({ lastMonth: null, illustrative: false });
    expect(answer.measures.map(({ measure }) => measure.kind)).toEqual([
      'pledge',
      'pledge',
      'pledge',
      'indicator',
    ]);
    const { year, yearBefore, toDate, months } = await answered(null);
    expect([year, yearBefore].map(({ source, printed, verdict }) => [source, printed, verdict])).toEqual([
      ['published', { kind: 'digits', text: '74', rounds: null }, 'not-met'],
      ['published', { kind: 'digits', text: '61', rounds: null }, 'not-met'],
    ]);
    expect(toDate).toBeNull();
    expect(months).toHaveLength(24);
    expect(months.every(({ gap }) => gap === 'missing')).toBe(true);
    expect(answer.volumes.months.map(({ calls }) => calls)).toEqual(Array(24).fill('missing'));
  });

  test('before the book was published there is none, nor its figures', async () => {
    const answer = await overview('2023', '2026-11-22', '2024-02-27');
    expect(answer.books).toEqual([]);
    expect(answer.asAt).toBe('2024-02-27');
    const { year } = await answered('2023', '2026-11-22', '2024-02-27');
    expect(year).toMatchObject({ source: 'months', value: null, reason: 'no-data' });
  });
});

describe('with the illustrative months', () => {
  beforeAll(() => keepSample(db.appUrl, true));

  test('both years are whole, illustrative, and add up to what was published', async () => {
    const answer = await overview(null);
    expect(answer.year).toEqual({ kind: 'calendar', year: 2023 });
    expect(answer.freshness).toMatchObject({ lastMonth: '2023-12', illustrative: true });
    expect(answer.volumes.year).toMatchObject({
      standing: 'illustrative',
      monthsReported: 12,
      totals: { calls_offered: 2_807_000n, emails: 531_000n, other_written: 289_000n },
    });
    const { year } = await answered(null);
    expect(year).toMatchObject({ standing: 'illustrative', published: { agrees: true } });
  });
});

describe('with months of one’s own', () => {
  const head = 'month,calls_offered,calls_answered,calls_answered_within_12s,emails,other_written\n';
  beforeAll(() =>
    givenMonths(
      `${head}2024-01,100,90,60,7,3\n2025-01,200,190,140,7,3\n2025-02,100,90,82,suspended,3\n`,
      '2025-03-10',
    ),
  );

  test('a running year is told to its last month beside the same months a year earlier', async () => {
    const { year, toDate, toDateBefore } = await answered(null, '2025-03-12');
    expect(year).toMatchObject({ period: { name: '2025' }, reason: 'running', monthsReported: 2 });
    // 222 of 300, and of the same two months a year earlier only January is there.
    expect(toDate).toMatchObject({ numerator: 222n, denominator: 300n, verdict: 'not-met', reason: null });
    expect(toDateBefore).toMatchObject({ numerator: 60n, monthsReported: 1, reason: 'part-period' });
  });

  test('a financial year runs on over the turn of the calendar year', async () => {
    const { year, toDate } = await answered('2024-25', '2025-03-12');
    expect(year.period).toMatchObject({ from: '2024-04', to: '2025-03' });
    expect(toDate?.period).toMatchObject({ from: '2024-04', to: '2025-02' });
  });

  test('a suspended channel says so, and the year has no total', async () => {
    const { volumes, freshness } = await overview(null, '2025-03-12');
    const february = volumes.months.find(({ month }) => month === '2025-02');
    expect(february).toMatchObject({ calls: 100n, written: 'suspended' });
    expect(volumes.year.totals).toMatchObject({ calls_offered: null, emails: null });
    expect(freshness).toMatchObject({
      lastMonth: '2025-02',
      illustrative: false,
      awaited: { month: '2025-03', overdue: false },
    });
  });
});
