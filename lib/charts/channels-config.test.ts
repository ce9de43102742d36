import { expect, test } from 'vitest';
import { channelsConfig } from './channels-config';
import { PALETTES } from './palette';

const words = { calls: 'Calls', written: 'Written' };
const drawn = {
  labels: ['Jan', 'Feb', 'Mar'],
  told: ['January', 'February', 'March'],
  events: [],
  drawn: { calls: [5, 6, null], written: [2, null, null] },
  provisional: [false, true, false],
  gaps: { calls: [null, null, 'missing'], written: [null, 'suspended', 'missing'] },
} as const;

test('each channel is a bar from zero, and each month without one has the shape of its gap', () => {
  const { data, options } = channelsConfig(drawn, words, PALETTES.light, 'sans-serif');
  const [gaps, calls, written] = data.datasets;
  expect([calls?.data, written?.data]).toEqual([drawn.drawn.calls, drawn.drawn.written]);
  expect(gaps).toMatchObject({ data: [null, 0, 0], pointStyle: [false, 'rect', 'crossRot'] });
  expect(options.scales?.['y']).toMatchObject({ min: 0 });
});

test('the channels are told apart without colour', () => {
  const { datasets } = channelsConfig(drawn, words, PALETTES.dark, 'sans-serif').data;
  const fills = datasets.slice(1, 3).map(({ backgroundColor }) => backgroundColor);
  expect(fills).toEqual([PALETTES.dark.actual, PALETTES.dark.grid]);
});

test('a month that isn’t approved yet has a star above its higher bar, outside of the bars’ own scale of things', () => {
  const { datasets } = channelsConfig(drawn, words, PALETTES.light, 'sans-serif').data;
  // A twentieth of the highest bar above: 6 + 0.3.
  expect(datasets[3]).toMatchObject({ type: 'line', pointStyle: 'star', data: [null, 6.3, null] });
});
