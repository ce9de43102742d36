import { expect, test } from 'vitest';
import { parseMonth } from './month';
import { parseYear, yearAround, yearMonths, yearName } from './year-of-months';

test.each([
  ['2023', { from: '2023-01', to: '2023-12' }],
  ['2023-24', { from: '2023-04', to: '2024-03' }],
  ['1999-00', { from: '1999-04', to: '2000-03' }],
])('%s is %j, and its name comes back', (text, months) => {
  const year = parseYear(text);
  expect(year && yearMonths(year)).toEqual(months);
  expect(year && yearName(year)).toBe(text);
});

test.each(['', '23', '2023-25', '2023-01', '1899', '3000', '2023 ', '２０２３'])('%j is no year', (text) => {
  expect(parseYear(text)).toBeNull();
});

test('31 March and 1 April lie in two financial years and one calendar year', () => {
  const [march, april] = [parseMonth('2024-03'), parseMonth('2024-04')];
  if (!march || !april) throw new Error('no month');
  expect(yearName(yearAround('financial', march))).toBe('2023-24');
  expect(yearName(yearAround('financial', april))).toBe('2024-25');
  expect(yearName(yearAround('calendar', march))).toBe('2024');
  expect(yearName(yearAround('calendar', april))).toBe('2024');
});
