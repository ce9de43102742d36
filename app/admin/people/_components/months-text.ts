import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';

/** Months one after the other, in words: `January 2026, February 2026`. */
export function monthsText(months: readonly Month[], locale: Locale): string {
  return months.map((month) => formatMonth(month, locale)).join(locale === 'en' ? ', ' : '、');
}
