import { describe, expect, test } from 'vitest';
import type { Counts } from '@/lib/kpi/counts';
import { PERIOD_STATES } from '@/lib/kpi/period-state';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { PALETTES } from './palette';
import { BAR_LOOKS, barsConfig } from './volume-bars-config';
import { BAR_KEYS, blockedBars, callsBars, perDayBars, writtenBars } from './volume-bars-view';

const calls = { calls_offered: 100, calls_answered: 90, calls_answered_within_12s: 70, calls_blocked: 7 };
const month = (name: string, counts?: Partial<Counts>) =>
  periodCountsOf('month', name, ...(counts ? [[name, counts] as const] : []));
const words = { labels: ['a', 'b', 'c'], told: ['A', 'B', 'C'], events: [] };
const series = ({ series: all }: { series: readonly { key: string; values: unknown }[] }) =>
  Object.fromEntries(all.map(({ key, values }) => [key, values]));

describe('calls by outcome', () => {
  test('are stacked to the calls offered: 70 + 20 + 10, blocked ones apart', () => {
    const periods = [month('2023-01', calls)];
    expect(series(callsBars(periods, words))).toEqual({ within: [70], later: [20], abandoned: [10] });
    expect(series(blockedBars(periods, words))).toEqual({ blocked: [7] });
  });

  test('stay undivided where the wait or the outcome wasn’t collected, never a lower stack', () => {
    const bars = callsBars(
      [
        month('2023-01', { calls_offered: 100, calls_answered: 90 }),
        month('2023-02', { calls_offered: 100 }),
      ],
      words,
    );
    expect(series(bars)).toEqual({ answered: [90, null], abandoned: [10, null], offered: [null, 100] });
  });

  test('of a part-reported period aren’t drawn; it has a shape instead', () => {
    const bars = callsBars([periodCountsOf('quarter', '2023-01', ['2023-01', calls])], words);
    expect(bars.series).toEqual([]);
    expect(bars.states).toEqual(['part']);
  });
});

test('every kind of nothing has a state of its own', () => {
  const written = (emails: number | 'suspended' | 'not-collected') =>
    month('2023-01', { emails, other_written: emails });
  const bars = writtenBars(
    [written('suspended'), written('not-collected'), written(0), month('2023-01'), month('2027-01')],
    words,
  );
  expect(bars.states).toEqual(['suspended', 'not-collected', 'no-volume', 'missing', 'not-due']);
});

test('one channel alone is no sum of written contacts', () => {
  const bars = writtenBars([month('2023-01', { emails: 'suspended', other_written: 4 })], words);
  expect(bars.series).toEqual([]);
  expect(bars.states).toEqual(['suspended']);
});

test('calls per day are drawn as they are printed: 100/31 is 3', () => {
  expect(series(perDayBars([month('2023-01', calls)], words))).toEqual({ 'per-day': [3] });
});

test('bars that stand on each other, and all shapes, are told apart without colour', () => {
  const patterns = (...keys: (keyof typeof BAR_LOOKS)[]) => keys.map((key) => BAR_LOOKS[key].pattern);
  for (const stack of [
    patterns('within', 'later', 'abandoned', 'answered', 'offered'),
    patterns('emails', 'other'),
  ])
    expect(new Set(stack).size).toBe(stack.length);
  const states = { labels: [], told: [], events: [], series: [], states: PERIOD_STATES, provisional: [] };
  const names = Object.fromEntries(BAR_KEYS.map((key) => [key, key])) as Record<
    (typeof BAR_KEYS)[number],
    string
  >;
  const [shapes] = barsConfig(states, names, PALETTES.light, 'sans', (_, colour) => colour).data.datasets;
  if (shapes?.type !== 'line') throw new Error('the shapes are the first dataset');
  expect(new Set(shapes.pointStyle as string[]).size).toBe(PERIOD_STATES.length);
});

test('a bar that isn’t approved yet has a star above it; where there is no bar there is none', () => {
  const periods = [
    month('2023-01', calls),
    periodCountsOf('month', '2023-02', ['2023-02', calls, 'provisional']),
    periodCountsOf('quarter', '2023-04', ['2023-04', calls, 'provisional']),
  ];
  const bars = callsBars(periods, words);
  expect(bars.provisional).toEqual([false, true, false]);
  const names = Object.fromEntries(BAR_KEYS.map((key) => [key, key])) as Record<
    (typeof BAR_KEYS)[number],
    string
  >;
  const { datasets } = barsConfig(bars, names, PALETTES.light, 'sans', (_, colour) => colour).data;
  // 100 high, and a twentieth above.
  expect(datasets.at(-1)).toMatchObject({ type: 'line', pointStyle: 'star', data: [null, 105, null] });
});
