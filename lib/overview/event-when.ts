import { type Day, parseDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonth } from '@/lib/format/month';
import { formatMonthRange } from '@/lib/format/period';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';

/**
 * When something happened, as precisely as its source is, and how sure its end is.
 *
 * @example 'March–May 2022', 'from 2 December 2020'
 */
export function eventWhen(
  t: Translator,
  locale: Locale,
  { from, to, ends }: Pick<PublicEvent, 'from' | 'to' | 'ends'>,
): string {
  const start = instant(from, locale);
  if (ends === 'going-on') return t('stated.event-going-on', { from: start });
  if (ends === 'not-known') return t('stated.event-from', { from: start });
  if (to === null || to === from) return start;
  if (parseDay(from) === null && parseDay(to) === null)
    return formatMonthRange(from as Month, to as Month, locale);
  return t('stated.event-span', { from: start, to: instant(to, locale) });
}

function instant(given: Day | Month, locale: Locale): string {
  const day = parseDay(given);
  return day ? formatDay(day, locale) : formatMonth(given as Month, locale);
}
