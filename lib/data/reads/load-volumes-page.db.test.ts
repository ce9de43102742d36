import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { By } from '@/lib/calendar/periods';
import { amountIn } from '@/lib/kpi/period-counts';
import { givenDatabase, givenMonths } from '../testing/given';
import { loadVolumesPage } from './load-volumes-page';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

const load = (
  asked: { from?: string; to?: string; by?: By } = {},
  asAt: string | null = null,
  today = '2026-11-22',
) =>
  loadVolumesPage(
    VIEWER,
    {
      from: (asked.from as Month | undefined) ?? null,
      to: (asked.to as Month | undefined) ?? null,
      by: asked.by ?? 'month',
      provisional: false,
    },
    { today: today as Day, asAt: asAt as Day | null },
  );

test('without a month: the year that the book states volumes of, every month missing, and nothing added up', async () => {
  const answer = await load();
  expect(answer.range).toEqual({ from: '2023-01', to: '2023-12', by: 'month' });
  expect(answer.freshness).toMatchObject({ lastMonth: null, illustrative: false });
  expect(answer.periods).toHaveLength(12);
  expect(answer.periods[0]?.totals.calls_offered).toEqual({ kind: 'gap', gap: 'missing' });
  expect(answer.statedYears.map(({ period }) => period.name)).toEqual(['2023']);
});

test('before the book was published it states nothing', async () => {
  const answer = await load({}, '2024-02-27');
  expect(answer.books).toEqual([]);
  expect(answer.statedYears).toEqual([]);
  expect(answer.range).toEqual({ from: '2022-02', to: '2024-01', by: 'month' });
});

describe('with a year and a month', () => {
  beforeAll(async () => {
    const months = Array.from({ length: 13 }, (_, i) =>
      i < 12 ? `2023-${String(i + 1).padStart(2, '0')}` : '2024-01',
    );
    const rows = months.map((month) => `${month},2147483647,2147483000,7,suspended`);
    await givenMonths(
      `month,calls_offered,calls_answered,emails,other_written\n${rows.join('\n')}\n`,
      '2024-02-10',
    );
  });

  test('the last months there are, the calendar years within, and the sums beyond 32 bits', async () => {
    const answer = await load();
    expect(answer.range).toEqual({ from: '2023-01', to: '2024-01', by: 'month' });
    expect(answer.periods).toHaveLength(13);
    expect(answer.years.map(({ period }) => period.name)).toEqual(['2023']);
    const [year] = answer.years;
    if (!year) throw new Error('a year');
    // 12 × 2 147 483 647, 12 × 647, 12 × 7.
    expect(amountIn(year.totals.calls_offered)).toBe(25_769_803_764n);
    expect(amountIn(year.totals.abandoned)).toBe(7_764n);
    expect(amountIn(year.totals.emails)).toBe(84n);
    expect(year.totals.written_contacts).toEqual({ kind: 'gap', gap: 'suspended' });
    expect(answer.freshness).toMatchObject({ lastMonth: '2024-01', awaited: { month: '2024-02' } });
  });

  test('a financial year that is part-reported has no total', async () => {
    const { periods } = await load({ from: '2023-04', to: '2024-03', by: 'financial-year' });
    expect(periods.map(({ totals }) => totals.calls_offered)).toEqual([
      { kind: 'part', reported: 10, expected: 12, gap: 'missing' },
    ]);
  });

  test('as at the day before they were recorded there is none of them', async () => {
    const { periods, freshness } = await load({ from: '2023-01', to: '2023-01' }, '2024-02-09');
    expect(periods[0]?.totals.calls_offered).toEqual({ kind: 'gap', gap: 'missing' });
    expect(freshness.lastMonth).toBeNull();
  });

  test('a first month alone, behind the last reported one, shows the year from it', async () => {
    const { range } = await load({ from: '2025-03' });
    expect(range).toEqual({ from: '2025-03', to: '2026-02', by: 'month' });
  });
});
