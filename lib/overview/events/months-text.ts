import { addMonths, type Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonthRange } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';

/**
 * Months in order as people say them: those that follow each other as one stretch.
 *
 * @example monthsText(t, 'en', ['2014-03', '2014-04', '2014-06']) // 'March–April 2014, June 2014'
 */
export function monthsText(t: Translator, locale: Locale, months: readonly Month[]): string {
  const stretches: [Month, Month][] = [];
  for (const month of months) {
    const last = stretches.at(-1);
    if (last && addMonths(last[1], 1) === month) last[1] = month;
    else stretches.push([month, month]);
  }
  return stretches.map(([from, to]) => formatMonthRange(from, to, locale)).join(t('events.between'));
}
