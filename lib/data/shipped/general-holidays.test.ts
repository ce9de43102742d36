import { expect, test } from 'vitest';
import { shipped } from './files';

/** Written down from the lists as gazetted, apart from the file that ships: month and days of each year. */
const GAZETTED: Record<number, string> = {
  2022: '1:1 2:1,2,3 4:5,15,16,18 5:2,9 6:3 7:1 9:12 10:1,4 12:26,27',
  2023: '1:2,23,24,25 4:5,7,8,10 5:1,26 6:22 7:1 9:30 10:2,23 12:25,26',
  2024: '1:1 2:10,12,13 3:29,30 4:1,4 5:1,15 6:10 7:1 9:18 10:1,11 12:25,26',
  2025: '1:1,29,30,31 4:4,18,19,21 5:1,5,31 7:1 10:1,7,29 12:25,26',
  2026: '1:1 2:17,18,19 4:3,4,6,7 5:1,25 6:19 7:1 9:26 10:1,19 12:25,26',
  2027: '1:1 2:6,8,9 3:26,27,29 4:5 5:1,13 6:9 7:1 9:16 10:1,8 12:25,27',
};

test.each(Object.entries(GAZETTED))('the general holidays of %s', (year, months) => {
  const days = months.split(' ').flatMap((month) => {
    const [number = '', list = ''] = month.split(':');
    return list.split(',').map((day) => `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
  });
  expect(shipped.holidays.days.map(({ day }) => day).filter((day) => day.startsWith(year))).toEqual(days);
});

test('every year has seventeen, in order, none twice, none on a Sunday', () => {
  const days = shipped.holidays.days.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort());
  for (let year = 2020; year <= 2027; year++)
    expect(days.filter((day) => day.startsWith(String(year)))).toHaveLength(17);
  expect(days.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0)).toEqual([]);
});
