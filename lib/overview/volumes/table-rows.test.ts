import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthRange } from '@/lib/calendar/month';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { translatorFor } from '@/lib/messages/translator';
import { COUNT_GROUPS } from './count-groups';
import { perDayRows, quantityName, volumesRows } from './table-rows';

const t = translatorFor('en');

test('an amount that isn’t there says why in its cell; zero is a number with its shape', () => {
  const december = periodCountsOf('month', '2020-12', [
    '2020-12',
    { calls_offered: 1200, emails: 'suspended', complaints: 0 },
  ]);
  const [row] = volumesRows(t, 'en', [december], ['calls_offered', 'emails', 'complaints', 'enquiries'], []);
  expect(row).toMatchObject({
    period: 'December 2020',
    gap: null,
    months: '1/1',
    standing: 'Final',
    cells: [
      { text: '1,200', state: null },
      { text: 'Service suspended', state: 'suspended' },
      { text: '0', state: 'no-volume' },
      { text: 'Not collected', state: 'not-collected' },
    ],
  });
});

test('a part is told as "2 of 3 months", never as a sum', () => {
  const calls = { calls_offered: 10 };
  const quarter = periodCountsOf('quarter', '2023-01', ['2023-01', calls], ['2023-02', calls]);
  const [row] = volumesRows(t, 'en', [quarter], ['calls_offered'], []);
  expect(row?.cells).toEqual([{ key: 'calls_offered', text: '2 of 3 months', state: 'part' }]);
});

test('the latest is first, and a period without anything has one reason', () => {
  const periods = [
    periodCountsOf('month', '2023-01', ['2023-01', { emails: 1, other_written: 2 }]),
    periodCountsOf('month', '2023-02'),
  ];
  const rows = volumesRows(t, 'en', periods, ['emails', 'other_written', 'written_contacts'], []);
  expect(rows.map(({ period, gap }) => [period, gap?.text])).toEqual([
    ['February 2023', 'Missing: due and not reported'],
    ['January 2023', undefined],
  ]);
});

test('more than a year of months without anything is one line; a year of them is twelve', () => {
  const missing = (from: string, to: string) =>
    monthRange(from as Month, to as Month).map((month) => periodCountsOf('month', month));
  const rows = (periods: ReturnType<typeof missing>) => volumesRows(t, 'en', periods, ['emails'], []);
  expect(rows(missing('1999-01', '1999-12'))).toHaveLength(12);
  const some = periodCountsOf('month', '2020-02', ['2020-02', { emails: 5 }]);
  expect(
    rows([...missing('1999-01', '2020-01'), some]).map(({ period, months }) => [period, months]),
  ).toEqual([
    ['February 2020', '1/1'],
    ['January 1999 to January 2020', '–'],
  ]);
});

test('a line says which events it is in; a stretch all of its months’', () => {
  const months = monthRange('1999-01' as Month, '2000-02' as Month).map((month) =>
    periodCountsOf('month', month),
  );
  const marks = [
    { letter: 'A', first: 0, last: 1 },
    { letter: 'B', first: 1, last: 13 },
  ];
  const of = (count: number) =>
    volumesRows(t, 'en', months.slice(0, count), ['emails'], marks).map(({ event }) => event);
  expect(of(3)).toEqual(['event B', 'event A, B', 'event A']);
  expect(of(14)).toEqual(['event A, B']);
  expect(volumesRows(t, 'en', months.slice(0, 1), ['emails'], [])[0]?.event).toBeNull();
});

test('calls per day stand beside the fraction: 43/28 is 1.53…, printed 2', () => {
  const february = periodCountsOf('month', '2023-02', ['2023-02', { calls_offered: 43 }]);
  expect(perDayRows(t, 'en', [february], [])[0]?.cells.map(({ text }) => text)).toEqual(['43 ÷ 28', '2']);
});

test('the groups hold every count of the catalogue once, and each column has a name', () => {
  const columns = COUNT_GROUPS.flatMap((group) => group.columns);
  expect(new Set(columns).size).toBe(columns.length);
  expect(columns).toEqual(expect.arrayContaining([...COUNT_CODES]));
  expect(quantityName(t, 'written_contacts')).toBe('Written contacts');
  expect(quantityName(t, 'emails')).toBe('E-mails');
});
