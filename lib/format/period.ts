import type { FinancialYear } from '@/lib/calendar/financial-year';
import { type Month, monthNumber } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import type { Locale } from './locale';
import { formatMonth, formatMonthName, type MonthWidth } from './month';

/** A financial year as people read it, with an en dash: `2023–24`, `2023–24年度`. Its name in URLs is `2023-24`. */
export function formatFinancialYear(year: FinancialYear, locale: Locale): string {
  const dashed = year.replace('-', '–');
  return locale === 'en' ? dashed : `${dashed}年度`;
}

/** A calendar year as people read it: `2023`, `2023年`. */
export function formatCalendarYear(year: number, locale: Locale): string {
  return locale === 'en' ? String(year) : `${year}年`;
}

/**
 * A stretch of months as people read it; one month is just that month.
 *
 * Examples: `January–December 2023`, `April 2023 – March 2024`; `2023年1月至12月`, `2023年4月至2024年3月`.
 */
export function formatMonthRange(from: Month, to: Month, locale: Locale, width: MonthWidth = 'long'): string {
  if (from === to) return formatMonth(from, locale, width);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (locale !== 'en') {
    const end = sameYear ? formatMonthName(to, locale) : formatMonth(to, locale);
    return `${formatMonth(from, locale)}至${end}`;
  }
  // Spaces around the dash where its sides have spaces of their own.
  return sameYear
    ? `${formatMonthName(from, locale, width)}–${formatMonth(to, locale, width)}`
    : `${formatMonth(from, locale, width)} – ${formatMonth(to, locale, width)}`;
}

/**
 * A period of any kind as people read it.
 *
 * Examples: `Q1 2023` / `2023年第1季`; `12 months to December 2023` / `截至2023年12月的12個月`; year to date
 * `January–November 2023` / `2023年1月至11月`. The month names of English follow `width`.
 */
export function formatPeriod(
  period: Pick<Period, 'by' | 'name' | 'from' | 'to'>,
  locale: Locale,
  width: MonthWidth = 'long',
): string {
  const { by, name, from, to } = period;
  switch (by) {
    case 'month':
      return formatMonth(from, locale, width);
    case 'quarter':
      return formatQuarter(from, locale);
    case 'calendar-year':
      return formatCalendarYear(Number.parseInt(name, 10), locale);
    case 'financial-year':
      return formatFinancialYear(name as FinancialYear, locale);
    case 'rolling-12':
      return formatTwelveMonths(to, locale, width);
    case 'year-to-date':
    case 'financial-year-to-date':
      return formatMonthRange(from, to, locale, width);
  }
}

function formatQuarter(from: Month, locale: Locale): string {
  const year = from.slice(0, 4);
  const number = Math.ceil(monthNumber(from) / 3);
  return locale === 'en' ? `Q${number} ${year}` : `${year}年第${number}季`;
}

function formatTwelveMonths(to: Month, locale: Locale, width: MonthWidth): string {
  const end = formatMonth(to, locale, width);
  if (locale === 'en') return `12 months to ${end}`;
  return locale === 'zh-Hant' ? `截至${end}的12個月` : `截至${end}的12个月`;
}
