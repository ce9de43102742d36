import { expect, test } from 'vitest';
import { drawChart } from '@/lib/reports/drawing/draw-chart';
import { type DepartmentBars, departmentBarsConfig } from './department-bars';
import { PALETTES } from './palette';

const view: DepartmentBars = {
  labels: ['A', 'B'],
  told: ['A rose', 'B fell'],
  events: [],
  series: [
    { name: 'Rate effect', values: [1.5, -2], hollow: false },
    { name: 'Mix effect', values: [0, 0.5], hollow: true },
  ],
  unit: 'points',
};
const ticks = (unit: DepartmentBars['unit'], value: number) => {
  const { options } = departmentBarsConfig({ ...view, unit }, PALETTES.light, 'sans');
  const callback = options.scales?.['y']?.ticks?.callback as unknown as (value: number) => string;
  return callback(value);
};

test('two effects are told apart by their fill, and stand on one another', () => {
  const { data, options } = departmentBarsConfig(view, PALETTES.light, 'sans');
  expect(data.datasets.map(({ data: values, backgroundColor }) => [values, backgroundColor])).toEqual([
    [[1.5, -2], PALETTES.light.actual],
    [[0, 0.5], PALETTES.light.card],
  ]);
  expect(options.scales?.['y']).toMatchObject({ stacked: true });
});

test('the axis tells counts with commas, and points without the noise of floats', () => {
  expect(ticks('count', -12_000)).toBe('–12,000');
  expect(ticks('points', 0.1 + 0.2)).toBe('0.3');
  expect(ticks('points', -1.5)).toBe('–1.5');
});

test('what happened in the two periods touches every department: it is drawn from edge to edge', () => {
  const dashed = (events: DepartmentBars['events']) =>
    drawChart(
      departmentBarsConfig({ ...view, events }, PALETTES.light, 'sans'),
      200,
      (text) => text.length * 6,
    ).items.flatMap((item) => (item.kind === 'stroke' && item.stroke.dash.length > 0 ? [item] : []));
  const [left, right] = dashed([{ letter: 'A', first: 1, last: 1 }]).map(({ path }) => Number(path[0]?.[1]));
  expect(right).toBeGreaterThan(Number(left) + 100);
  expect(dashed([])).toEqual([]);
});
