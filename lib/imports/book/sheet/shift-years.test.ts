import { expect, test } from 'vitest';
import { shiftYears } from './shift-years';

test('years move on, alone, in financial years, days, ids and Chinese', () => {
  expect(shiftYears('Estimate 2024–25, as at 31 March 2024', 1)).toBe(
    'Estimate 2025–26, as at 31 March 2025',
  );
  expect(shiftYears('posts/non-directorate/2024-03-31', 1)).toBe('posts/non-directorate/2025-03-31');
  expect(shiftYears('2023–24年度修訂預算，2023年', 1)).toBe('2024–25年度修訂預算，2024年');
  expect(shiftYears('head/1998-99/estimate', 1)).toBe('head/1999-00/estimate');
});

test('numbers that aren’t years stay', () => {
  for (const text of ['around 2 807 000', '2,024', '20.24', 'Cap. 553', '12024'])
    expect(shiftYears(text, 1)).toBe(text);
});
