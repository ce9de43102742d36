import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '@/lib/access/person';
import { SECOND_MANAGER, VIEWER } from '@/lib/access/testing/people';
import { attainmentPoint } from '@/lib/api/points';
import { attainmentShape } from '@/lib/api/responses';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { By } from '@/lib/calendar/periods';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { loadAttainment } from './load-attainment';

const OFFICER: Person = { ...VIEWER, role: 'officer' };
const ANOTHER = SECOND_MANAGER;
const TODAY = '2026-11-22' as Day;
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

async function points(
  measure: string,
  from: string,
  to: string,
  by: By,
  {
    asAt = null,
    provisional = false,
    person = VIEWER,
    today = TODAY,
  }: Partial<{
    asAt: string | null;
    provisional: boolean;
    person: Person;
    today: Day;
  }> = {},
) {
  const range = { from: from as Month, to: to as Month, by, provisional };
  const answer = await loadAttainment(person, measure, range, { today, asAt: asAt as Day | null });
  const rows = answer?.points.map(attainmentPoint) ?? [];
  for (const row of rows) attainmentShape.parse(row);
  return rows;
}

describe('with the contract’s own example', () => {
  beforeAll(() =>
    givenMonths(
      'month,calls_offered,calls_answered,calls_answered_within_12s\n2023-01,240000,200000,173400\n',
      '2023-02-10',
    ),
  );

  test('the point is field by field the one of the contract', async () => {
    expect(await points('answered-within-12s', '2023-01', '2023-01', 'month')).toEqual([
      {
        period: '2023-01',
        from: '2023-01',
        to: '2023-01',
        numerator: 173400,
        denominator: 240000,
        value: '72.250000',
        printed: '72',
        unit: 'percent',
        base: 'offered',
        target: '80.000000',
        comparison: 'at-least',
        plan: null,
        difference: '-7.750000',
        verdict: 'not-met',
        reason: null,
        gap: null,
        monthsReported: 1,
        monthsExpected: 1,
        standing: 'final',
        source: 'months',
        published: null,
      },
    ]);
  });

  test('a year of one reported month keeps its value and gets no judgement; the book’s figure stands beside', async () => {
    const [year] = await points('answered-within-12s', '2023-05', '2023-05', 'calendar-year');
    expect(year).toMatchObject({
      period: '2023',
      value: '72.250000',
      verdict: 'none',
      reason: 'part-period',
      monthsReported: 1,
      monthsExpected: 12,
      published: { value: '74.000000', low: '73.500000', high: '74.500000', agrees: null },
    });
  });

  test('a measure whose counts were not collected says so', async () => {
    const [month] = await points('satisfaction', '2023-01', '2023-01', 'month');
    expect(month).toMatchObject({
      value: null,
      gap: 'not-collected',
      reason: 'not-collected',
      verdict: 'none',
    });
  });
});

describe('as at', () => {
  test('a month isn’t known before the day it was recorded, and is from that day on', async () => {
    const before = await points('answered-within-12s', '2023-01', '2023-01', 'month', { asAt: '2023-02-09' });
    expect(before[0]).toMatchObject({ value: null, gap: 'not-due', reason: 'not-due' });
    const on = await points('answered-within-12s', '2023-01', '2023-01', 'month', { asAt: '2023-02-10' });
    expect(on[0]).toMatchObject({ value: '72.250000', verdict: 'not-met' });
  });

  test('published figures and plans are known from 28 February 2024, targets without beginning', async () => {
    const [before] = await points('satisfaction', '2022-01', '2022-01', 'calendar-year', {
      asAt: '2024-02-27',
    });
    expect(before).toMatchObject({
      source: 'months',
      published: null,
      target: '4.000000',
      reason: 'no-data',
    });
    const [on] = await points('satisfaction', '2022-01', '2022-01', 'calendar-year', { asAt: '2024-02-28' });
    expect(on).toMatchObject({
      source: 'published',
      value: '4.500000',
      printed: '4.5',
      verdict: 'met',
      standing: 'final',
      gap: null,
      monthsReported: 0,
      published: { low: '4.450000', high: '4.550000' },
    });
    const [plan] = await points('satisfaction', '2024-01', '2024-01', 'calendar-year', {
      asAt: '2024-02-28',
    });
    expect(plan).toMatchObject({ plan: '4.500000' });
  });

  test('December 2023 is due on the 10th working day: not due on the 12th, missing on the 15th of January', async () => {
    const [early] = await points('abandoned', '2023-12', '2023-12', 'month', { asAt: '2024-01-12' });
    expect(early).toMatchObject({ gap: 'not-due', reason: 'not-due' });
    const [due] = await points('abandoned', '2023-12', '2023-12', 'month', { asAt: '2024-01-15' });
    expect(due).toMatchObject({ gap: 'missing', reason: 'no-data' });
  });
});

describe('a correction', () => {
  const head = 'month,calls_offered,calls_answered,calls_answered_within_12s\n';
  beforeAll(async () => {
    await givenMonths(`${head}2024-03,100,90,80\n`, '2024-04-10');
    await givenAct('2024-03', 'reopened', '2024-05-02', undefined, 'counted twice');
    await givenMonths(`${head}2024-03,100,90,79\n`, '2024-05-03', 'draft');
    await givenAct('2024-03', 'submitted', '2024-05-06');
  });

  test('the approved figure stands while it is under way, whoever asks', async () => {
    const [reader] = await points('answered-within-12s', '2024-03', '2024-03', 'month');
    expect(reader).toMatchObject({ numerator: 80, verdict: 'met', standing: 'final' });
    const [officer] = await points('answered-within-12s', '2024-03', '2024-03', 'month', {
      provisional: true,
      person: OFFICER,
    });
    expect(officer).toMatchObject({ numerator: 80, standing: 'final' });
  });

  test('once approved it is revised, and as at the day before it still is what it was', async () => {
    await givenAct('2024-03', 'approved', '2024-05-07', ANOTHER);
    const [now] = await points('answered-within-12s', '2024-03', '2024-03', 'month');
    expect(now).toMatchObject({ numerator: 79, verdict: 'not-met', standing: 'revised' });
    const [then] = await points('answered-within-12s', '2024-03', '2024-03', 'month', { asAt: '2024-05-06' });
    expect(then).toMatchObject({ numerator: 80, verdict: 'met', standing: 'final' });
  });
});

describe('provisional', () => {
  beforeAll(async () => {
    await givenMonths('month,calls_offered,calls_answered\n2024-06,100,90\n', '2024-07-03', 'draft');
  });

  test('a draft is seen by nobody, a submission only by those who asked and may', async () => {
    const asked = { provisional: true, person: OFFICER };
    expect((await points('abandoned', '2024-06', '2024-06', 'month', asked))[0]).toMatchObject({
      gap: 'missing',
    });
    await givenAct('2024-06', 'submitted', '2024-07-04');
    expect((await points('abandoned', '2024-06', '2024-06', 'month', asked))[0]).toMatchObject({
      value: '10.000000',
      standing: 'provisional',
      reason: 'no-target',
    });
    expect((await points('abandoned', '2024-06', '2024-06', 'month'))[0]).toMatchObject({
      value: null,
      gap: 'missing',
    });
  });

  test('a reader may not ask for submissions', async () => {
    await expect(points('abandoned', '2024-06', '2024-06', 'month', { provisional: true })).rejects.toThrow(
      'Vera Viewer may not read-submitted',
    );
  });
});

test('there is no such measure: null, for whoever asks', async () => {
  const range = {
    from: '2023-01' as Month,
    to: '2023-01' as Month,
    by: 'month' as const,
    provisional: false,
  };
  expect(await loadAttainment(VIEWER, 'hold-time', range, { today: TODAY, asAt: null })).toBeNull();
});

test('a range of 1 200 months is a dense list', async () => {
  const rows = await points('answered-within-12s', '1927-01', '2026-12', 'rolling-12');
  expect(rows).toHaveLength(1200);
  expect(rows.at(-2)).toMatchObject({ period: '2026-11', from: '2025-12', reason: 'no-data' });
});
