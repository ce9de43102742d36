import { expect, test } from 'vitest';
import { historyPage, historyPages } from './history-pages';

test.each([
  [undefined, 1],
  ['1', 1],
  ['37', 37],
  ['0', 1],
  ['-2', 1],
  ['1e3', 1],
  ['２', 1],
  ['999999', 1],
  [['2', '3'], 1],
])('?page=%j is page %i', (asked, page) => {
  expect(historyPage(asked)).toBe(page);
});

test('120 imports are three pages, each with its neighbours', () => {
  const page = (number: number, shown: number, total = 120) =>
    historyPages({ page: number, size: 50, shown, total });
  expect(page(1, 50)).toEqual({ from: 1, to: 50, newer: null, older: 2 });
  expect(page(2, 50)).toEqual({ from: 51, to: 100, newer: 1, older: 3 });
  expect(page(3, 20)).toEqual({ from: 101, to: 120, newer: 2, older: null });
  // Beyond them nothing is known but the way back.
  expect(page(9, 0, 0)).toMatchObject({ newer: 1, older: null });
  expect(page(1, 50, 50)).toMatchObject({ newer: null, older: null });
});
