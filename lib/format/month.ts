import { enGB } from 'date-fns/locale/en-GB';
import type { Day } from '@/lib/calendar/day';
import { type Month, monthNumber } from '@/lib/calendar/month';
import type { Locale } from './locale';

/** `long` for text, `short` where room is scarce; Chinese has one form. */
export type MonthWidth = 'long' | 'short';

/**
 * A month as people read it: `December 2023`, short `Dec 2023`, `2023年12月`.
 *
 * The names are date-fns's instead of Intl's: no time zone, and the same text on every machine and in every browser.
 */
export function formatMonth(month: Month, locale: Locale, width: MonthWidth = 'long'): string {
  const year = month.slice(0, 4);
  return locale === 'en' ? `${englishMonth(month, width)} ${year}` : `${year}年${monthNumber(month)}月`;
}

/** A month's name without its year: `December`, `Dec`, `12月`. For where the year stands beside it. */
export function formatMonthName(month: Month, locale: Locale, width: MonthWidth = 'long'): string {
  return locale === 'en' ? englishMonth(month, width) : `${monthNumber(month)}月`;
}

/** A day as people read it: `31 March 2024`, short `31 Mar 2024`, `2024年3月31日`. */
export function formatDay(day: Day, locale: Locale, width: MonthWidth = 'long'): string {
  const month = day.slice(0, 7) as Month;
  const number = String(Number.parseInt(day.slice(8), 10));
  const text = formatMonth(month, locale, width);
  return locale === 'en' ? `${number} ${text}` : `${text}${number}日`;
}

function englishMonth(month: Month, width: MonthWidth): string {
  const index = (monthNumber(month) - 1) as Parameters<typeof enGB.localize.month>[0];
  return enGB.localize.month(index, { width: width === 'short' ? 'abbreviated' : 'wide' });
}
