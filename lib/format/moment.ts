import { hongKongDay, hongKongTime } from '@/lib/calendar/hong-kong';
import type { Locale } from './locale';
import { formatDay, type MonthWidth } from './month';

/** How exactly a moment is told, and how wide. */
type MomentForm = { readonly to?: 'minute' | 'second'; readonly width?: MonthWidth };

/**
 * A moment as people read it, in Hong Kong time: `31 March 2024, 14:05`, `2024年3月31日14:05`. Seconds beyond what is told
 * are left off, never rounded up.
 *
 * @example formatMoment(new Date('2024-03-31T06:05:09Z'), 'en', { to: 'second', width: 'short' }) // '31 Mar 2024, 14:05:09'
 */
export function formatMoment(moment: Date, locale: Locale, form: MomentForm = {}): string {
  const { to = 'minute', width = 'long' } = form;
  const day = formatDay(hongKongDay(moment), locale, width);
  const time = hongKongTime(moment).slice(0, to === 'second' ? 8 : 5);
  return locale === 'en' ? `${day}, ${time}` : `${day}${time}`;
}
