import { expect, test } from 'vitest';
import { agrees, publishedFor, publishedInterval } from './published';
import { exact, published } from './testing/pledge';

test('74 agrees with 73.5 and not with 74.5', () => {
  const figure = published(2023, '74', '0.5');
  expect(publishedInterval(figure)).toMatchObject({ low: exact('73.5'), high: exact('74.5') });
  const values = ['73.499999999', '73.5', '74', '74.499999999', '74.5'];
  expect(values.map((value) => agrees(figure, exact(value)))).toEqual([false, true, true, true, false]);
});

test('4.6 agrees with 4.55 and not with 4.65', () => {
  const figure = published(2023, '4.6', '0.05');
  expect(['4.549', '4.55', '4.649', '4.65'].map((value) => agrees(figure, exact(value)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('of two figures of a year the one known last stands', () => {
  const figures = [published(2022, '61', '0.5'), published(2023, '73', '0.5'), published(2023, '74', '0.5')];
  expect(publishedFor(figures, 2023)?.printed).toBe('74');
  expect(publishedFor(figures, 2024)).toBeNull();
});
