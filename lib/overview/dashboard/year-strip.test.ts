import { expect, test } from 'vitest';
import { parseYear } from '@/lib/calendar/year-of-months';
import { translatorFor } from '@/lib/messages/translator';
import { yearStrip } from './year-strip';

function strip(name: string) {
  const year = parseYear(name);
  if (!year) throw new Error(name);
  return yearStrip(translatorFor('en'), 'en', year);
}

test('calendar 2023 lies between two financial years: a quarter of the one, nine months of the other', () => {
  const { bars, quarter, told } = strip('2023');
  expect(bars.map(({ text, left, width, shown }) => [text, left, width, shown])).toEqual([
    ['financial year 2022–23', 0, 50, false],
    // From April 2022, January 2023 is nine months of 24 away.
    ['calendar year 2023', 37.5, 50, true],
    ['financial year 2023–24', 50, 50, false],
  ]);
  expect(quarter).toEqual({ left: 37.5, width: 12.5, text: 'Quarter of overlap: January–March 2023' });
  expect(told).toBe(
    'Measures are of calendar year 2023, January 2023 to December 2023; money is of financial year 2023–24, April 2023 to March 2024. The two share nine months, April–December 2023. January–March 2023 lies in both calendar year 2023 and financial year 2022–23.',
  );
});

test('financial 2023–24 lies between two calendar years, with January to March 2024 in the second', () => {
  const { bars, quarter, ticks, told } = strip('2023-24');
  expect(bars.map(({ text }) => text)).toEqual([
    'calendar year 2023',
    'financial year 2023–24',
    'calendar year 2024',
  ]);
  expect(quarter).toMatchObject({ left: 50, width: 12.5 });
  expect(ticks.map(({ text, year }) => year ?? text)).toEqual([
    '2023',
    'Apr',
    'Jul',
    'Oct',
    '2024',
    'Apr',
    'Jul',
    'Oct',
  ]);
  expect(told).toContain('January–March 2024 lies in both calendar year 2024 and financial year 2023–24.');
});
