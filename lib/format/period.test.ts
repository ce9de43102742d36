import { expect, it } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import { type By, periodOf } from '@/lib/calendar/periods';
import { LOCALES } from './locale';
import { formatDay, formatMonth } from './month';
import { formatFinancialYear, formatMonthRange, formatPeriod } from './period';

const all = (format: (locale: (typeof LOCALES)[number]) => string) => LOCALES.map(format);
const december = '2023-12' as Month;

it('a month', () => {
  expect(all((l) => formatMonth(december, l))).toEqual(['December 2023', '2023年12月', '2023年12月']);
  expect(all((l) => formatMonth(december, l, 'short'))).toEqual(['Dec 2023', '2023年12月', '2023年12月']);
  expect(formatMonth('2024-01' as Month, 'zh-Hant')).toBe('2024年1月');
});

it('a day', () => {
  expect(all((l) => formatDay('2024-03-31' as Day, l))).toEqual([
    '31 March 2024',
    '2024年3月31日',
    '2024年3月31日',
  ]);
  expect(formatDay('2024-03-05' as Day, 'en', 'short')).toBe('5 Mar 2024');
});

it('a financial year', () => {
  expect(all((l) => formatFinancialYear('2023-24' as FinancialYear, l))).toEqual([
    '2023–24',
    '2023–24年度',
    '2023–24年度',
  ]);
});

it.each<[By, string, string, string]>([
  ['month', 'December 2023', '2023年12月', '2023年12月'],
  ['quarter', 'Q4 2023', '2023年第4季', '2023年第4季'],
  ['calendar-year', '2023', '2023年', '2023年'],
  ['financial-year', '2023–24', '2023–24年度', '2023–24年度'],
  ['rolling-12', '12 months to December 2023', '截至2023年12月的12個月', '截至2023年12月的12个月'],
  ['year-to-date', 'January–December 2023', '2023年1月至12月', '2023年1月至12月'],
  ['financial-year-to-date', 'April–December 2023', '2023年4月至12月', '2023年4月至12月'],
])('a period by %s', (by, ...texts) => {
  expect(all((l) => formatPeriod(periodOf(by, december), l))).toEqual(texts);
});

it('a stretch of months over the turn of a year, and of one month', () => {
  const from = '2023-04' as Month;
  expect(all((l) => formatMonthRange(from, '2024-02' as Month, l))).toEqual([
    'April 2023 – February 2024',
    '2023年4月至2024年2月',
    '2023年4月至2024年2月',
  ]);
  expect(formatPeriod(periodOf('year-to-date', '2024-01' as Month), 'en', 'short')).toBe('Jan 2024');
});
