import { expect, test } from 'vitest';
import type { PublishedFigure } from '@/lib/kpi/published';
import { givenPoints } from '@/lib/kpi/testing/given-points';
import { byMonth, calls } from '@/lib/kpi/testing/month-counts';
import { published } from '@/lib/kpi/testing/pledge';
import { PALETTES } from './palette';
import { trendConfig } from './trend-config';
import { trendView } from './trend-view';

const view = (points: ReturnType<typeof givenPoints>, figures: readonly PublishedFigure[] = []) =>
  trendView(
    points,
    figures,
    points.map((point) => point.period.name),
    points.map((point) => point.period.name),
    [],
  );

test('every series has one entry for each period, gaps included', () => {
  const trend = view(
    givenPoints({ '2023-01': [70, 100], '2023-03': [90, 100] }, { from: '2023-01', to: '2023-04' }),
    [published(2023, '74', '0.5')],
  );
  expect(trend.values).toEqual([70, null, 90, null]);
  expect(trend.targets).toEqual([80, 80, 80, 80]);
  expect(trend.gaps).toEqual([null, 'missing', null, 'missing']);
  expect(trend.published).toEqual([{ year: 2023, printed: '74', values: [74, 74, 74, 74] }]);
});

test('a published year lies across its months, is one mark on years and Decembers, and has no place in financial years', () => {
  const marks = (by: Parameters<typeof givenPoints>[1]['by']) =>
    view(givenPoints({}, { from: '2022-11', to: '2023-12', ...(by ? { by } : {}) }), [
      published(2023, '74', '0.5'),
    ])
      .published.flatMap((mark) => mark.values)
      .filter((value) => value !== null).length;
  expect([
    marks('month'),
    marks('quarter'),
    marks('calendar-year'),
    marks('rolling-12'),
    marks('year-to-date'),
  ]).toEqual([12, 4, 1, 1, 1]);
  expect([marks('financial-year'), marks('financial-year-to-date')]).toEqual([0, 0]);
});

test('the target is drawn as the step that the ledger has', () => {
  const trend = view(givenPoints({}, { from: '2021-11', to: '2022-02' }));
  expect(trend.targets).toEqual([null, null, 80, 80]);
});

test('part-reported and running periods are drawn apart', () => {
  const trend = view(
    givenPoints({ '2023-01': [9, 10] }, { from: '2023-01', to: '2024-12', by: 'calendar-year' }),
  );
  expect(trend.partial).toEqual([true, true]);
});

test('the scale holds all that is drawn and stays within what is possible', () => {
  expect(view(givenPoints({ '2023-01': [100, 100] }, { from: '2023-01', to: '2023-01' })).bounds).toEqual({
    min: 70,
    max: 100,
  });
  expect(view(givenPoints({ '2023-01': [1, 100] }, { from: '2023-01', to: '2023-01' })).bounds).toEqual({
    min: 0,
    max: 90,
  });
});

test('each way of having no value has a shape of its own, at the foot of the chart', () => {
  const trend = view(
    givenPoints(
      { '2024-01': ['suspended', 5], '2024-02': ['not-collected', 5], '2024-03': [0, 0] },
      { from: '2024-01', to: '2024-06' },
    ),
  );
  const words = { actual: 'a', target: 't', plan: 'p', published: 'b' };
  const gaps = trendConfig(trend, words, PALETTES.light, 'sans-serif').data.datasets.at(-1);
  expect(gaps?.pointStyle).toEqual(['rect', 'dash', 'triangle', 'crossRot', 'crossRot', 'circle']);
  expect(gaps?.data).toEqual(Array(6).fill(trend.bounds.min));
});

test('a value that isn’t approved yet is a star, however many points there are; a month without a value is none', () => {
  const figures = byMonth([calls('2010-02', 9, 10), calls('2010-03', 8, 10, 'provisional')]);
  const trend = view(givenPoints({}, { from: '2010-01', to: '2019-12' }, { figures }));
  expect(trend.provisional.slice(0, 4)).toEqual([false, false, true, false]);
  const words = { actual: 'a', target: 't', plan: 'p', published: 'b' };
  const [line] = trendConfig(trend, words, PALETTES.light, 'sans-serif').data.datasets;
  expect(((line?.pointStyle ?? []) as string[]).slice(1, 4)).toEqual(['circle', 'star', 'circle']);
  expect(((line?.pointRadius ?? []) as number[]).slice(1, 4)).toEqual([0, 6, 0]);
});
