import { beforeAll, expect, test } from 'vitest';
import { monthRange } from '@/lib/calendar/month';
import { LOCALES } from '@/lib/format/locale';
import { expectComputed } from '../workbook/testing/expect-computed';
import { openWorkbook, type StoredWorkbook } from '../workbook/testing/open-workbook';
import { pqWorkbook } from './pq-workbook';
import { FROM, factsWith, TO } from './testing/given-pq-facts';

let whole: StoredWorkbook;
beforeAll(async () => {
  whole = openWorkbook(await pqWorkbook(factsWith(), 'en'));
});

test('36 months: abandonment and waiting are formulas over the counts', () => {
  const calls = whole.sheets['Calls'];
  expect(calls?.['D5']).toEqual({ formula: 'B5-C5', value: 200 });
  expect(calls?.['E5']).toEqual({ formula: 'IF(B5=0,"N.A.: zero",D5/B5)', value: 0.2 });
  expect(calls?.['H40']).toEqual({ formula: 'IF(C40=0,"N.A.: zero",G40/C40)', value: 10 });
  expect(calls?.['J40']).toEqual({ formula: 'IF(B40=0,"N.A.: zero",I40/B40)', value: 0.6 });
  expect(calls?.['J4']?.value).toBe('Answered within 12 seconds (of calls offered)');
  expect(calls?.['K4']?.value).toBe('Standing');
  expect(whole.sheets['Written contacts']?.['F5']).toEqual({ formula: 'D5+E5', value: 100 });
  // October 2021 is the serial number 44 470 of a spreadsheet.
  expect(calls?.['A5']?.value).toBe(44_470);
});

test('years whose every month is there: two calendar, two financial; a rate is over the sums', () => {
  const calls = whole.sheets['Calls'];
  expect([42, 43, 44, 45, 46].map((row) => calls?.[`A${row}`]?.value)).toEqual([
    'Calendar year 2022',
    'Calendar year 2023',
    'Financial year 2022–23',
    'Financial year 2023–24',
    undefined,
  ]);
  expect(calls?.['B42']).toEqual({ formula: 'SUM(B8:B19)', value: 12_000 });
  expect(calls?.['B44']).toEqual({ formula: 'SUM(B11:B22)', value: 12_000 });
  expect(calls?.['E43']).toEqual({ formula: 'IF(B43=0,"N.A.: zero",D43/B43)', value: 0.2 });
});

test('a month that is missing has words, and its years no total', async () => {
  const facts = factsWith({
    '2023-02': null,
    '2022-05': { calls_blocked: 'suspended', wait_seconds_total: 'not-collected' },
    '2024-01': { calls_offered: 0, calls_answered: 0, wait_seconds_total: 0, calls_answered_within_12s: 0 },
  });
  const { sheets } = openWorkbook(await pqWorkbook(facts, 'en'));
  const calls = sheets['Calls'];
  expect(['B21', 'D21', 'E21', 'H21'].map((at) => calls?.[at]?.value)).toEqual(Array(4).fill('Missing'));
  expect(['F12', 'G12', 'H12', 'B12'].map((at) => calls?.[at]?.value)).toEqual([
    'Service suspended',
    'Not collected',
    'Not collected',
    1000,
  ]);
  expect(calls?.['E32']?.value).toBe('N.A.: zero');
  // Calendar 2022 lacks two counts of one month; 2023 and financial 2022–23 lack a month.
  expect(calls?.['A42']?.value).toBe('Calendar year 2022');
  expect([calls?.['B42']?.value, calls?.['F42']?.value, calls?.['H42']?.value]).toEqual([
    12_000,
    '11 of 12 months',
    '11 of 12 months',
  ]);
  expect(calls?.['A43']?.value).toBe('Financial year 2023–24');
  expect(calls?.['A44']).toBeUndefined();
});

test.each(LOCALES)(
  '%s: every formula comes to its value; the same facts are the same bytes',
  async (locale) => {
    const [one, two] = [await pqWorkbook(factsWith(), locale), await pqWorkbook(factsWith(), locale)];
    expect(Buffer.compare(one, two)).toBe(0);
    // 36 months × (4 + 1) formulas, as many of charts' lines, and the years.
    expect(expectComputed(openWorkbook(one))).toBeGreaterThan(36 * 5);
    const holed = factsWith({ '2023-02': null, '2024-09': { emails: 'suspended' } });
    expectComputed(openWorkbook(await pqWorkbook(holed, locale)));
  },
);

test('no year within the months: it says so', async () => {
  const none = factsWith(Object.fromEntries(monthRange(FROM, TO).map((month) => [month, null])));
  const { sheets } = openWorkbook(await pqWorkbook(none, 'en'));
  expect(sheets['Calls']?.['A41']?.value).toMatch(/^No calendar or financial year/);
});
