import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { BY, type By, periodsIn } from '@/lib/calendar/periods';
import { askedPeriod } from './asked-period';

const read = (text: string, by: By = 'month') => {
  const asked = askedPeriod(text, by);
  return asked.kind === 'period' ? [asked.period.by, asked.period.from, asked.period.to] : asked.kind;
};

test('each kind of period is read by its own name', () => {
  expect(read('2023-01')).toEqual(['month', '2023-01', '2023-01']);
  expect(read('2023-Q4')).toEqual(['quarter', '2023-10', '2023-12']);
  expect(read('2023')).toEqual(['calendar-year', '2023-01', '2023-12']);
  expect(read('2023-24')).toEqual(['financial-year', '2023-04', '2024-03']);
});

test('a month names the period that ends with it where the page shows such periods', () => {
  expect(read('2023-11', 'rolling-12')).toEqual(['rolling-12', '2022-12', '2023-11']);
  expect(read('2023-11', 'year-to-date')).toEqual(['year-to-date', '2023-01', '2023-11']);
  expect(read('2023-11', 'quarter')).toEqual(['month', '2023-11', '2023-11']);
});

test('2011-12 is the financial year among financial years, and else December 2011', () => {
  expect(read('2011-12', 'financial-year')).toEqual(['financial-year', '2011-04', '2012-03']);
  expect(read('2011-12', 'month')).toEqual(['month', '2011-12', '2011-12']);
});

test('the name of every period that a table lists leads back to it', () => {
  for (const by of BY)
    for (const period of periodsIn(by, '2009-11' as Month, '2012-03' as Month))
      expect(askedPeriod(period.name, by)).toEqual({ kind: 'period', period });
});

test.each(['2023-13', '2023-Q5', '23', 'now', '2023-26', '1899', '2023-1'])('%s is refused', (text) => {
  expect(askedPeriod(text, 'month')).toEqual({ kind: 'refused', text });
});

test('nothing asked is nothing to explain; the same asked twice is refused', () => {
  expect(askedPeriod(undefined, 'month')).toEqual({ kind: 'none' });
  expect(askedPeriod('', 'month')).toEqual({ kind: 'none' });
  expect(askedPeriod(['2023', '2022'], 'month')).toEqual({ kind: 'refused', text: '2023, 2022' });
});
