import { type Month, monthRange } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import type { Channel } from '@/lib/kpi/count-entry';
import type { EventEnds } from '@/lib/kpi/stated';
import type { Suspension } from '@/lib/kpi/suspension';
import type { Translator } from '@/lib/messages/translator';
import { monthsText } from './months-text';

/**
 * Which months an event suspends, in sentences: one for all of its channels, or, where its end isn't known, one for each, since each
 * was resumed in a month of its own.
 *
 * @param suspensions the whole months of each channel; a channel without any isn't among them
 * @example suspendsTexts(t, 'en', { ends: 'known', channels: ['written'] }, []) // ['No month lies wholly in it, so …']
 */
export function suspendsTexts(
  t: Translator,
  locale: Locale,
  { ends, channels }: { readonly ends: EventEnds; readonly channels: readonly Channel[] },
  suspensions: readonly Suspension[],
): readonly string[] {
  const monthsOf = ({ from, to }: { from: Month; to: Month }) => monthsText(t, locale, monthRange(from, to));
  if (ends !== 'not-known') {
    const [first] = suspensions;
    return [first ? t('events.one.touches', { months: monthsOf(first) }) : t('events.one.touches-none')];
  }
  return channels.map((channel) => {
    const found = suspensions.find((one) => one.channel === channel);
    const name = t(`events.channel.${channel}`);
    return found
      ? t('events.one.touches-open', { channel: name, months: monthsOf(found) })
      : t('events.one.touches-open-none', { channel: name });
  });
}
