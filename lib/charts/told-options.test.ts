import { expect, test } from 'vitest';
import { PALETTES } from './palette';
import { toldOptions } from './told-options';

const look = { palette: PALETTES.light, font: 'sans-serif' };

test('a point is told once, however many lines or bars it has', () => {
  const { tooltip } = toldOptions(['January', 'February\nEvent A'], [], look).plugins;
  expect(tooltip.filter({ dataIndex: 1 }, 0)).toBe(true);
  expect(tooltip.filter({ dataIndex: 1 }, 1)).toBe(false);
  expect(tooltip.filter({ dataIndex: 2 }, 0)).toBe(false);
  expect(tooltip.callbacks.label({ dataIndex: 1 })).toEqual(['February', 'Event A']);
});
