import { expect, test } from 'vitest';
import { countAxis } from './axes';
import { PALETTES } from './palette';

const look = { palette: PALETTES.light, font: 'sans-serif' };

test('counts stand from zero, with a comma for thousands', () => {
  const axis = countAxis(look, false);
  expect(axis).toMatchObject({ min: 0, ticks: { precision: 0 } });
  expect(axis).not.toHaveProperty('max');
  expect(axis.ticks.callback(240_000)).toBe('240,000');
});

test('an axis without any count shows no numbers', () => {
  const axis = countAxis(look, true);
  expect(axis).toMatchObject({ min: 0, max: 1 });
  expect(axis.ticks.callback(1)).toBe('');
});
