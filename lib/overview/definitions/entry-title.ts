import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { sinceText } from '../definition-facts';

/**
 * What an entry of the ledger is of, in a line.
 *
 * @param nameOf what a measure is called
 * @example entryTitle(t, 'en', target, nameOf) // 'Target of Calls abandoned, from January 2013'
 */
export function entryTitle(
  t: Translator,
  locale: Locale,
  entry: LedgerEntry,
  nameOf: (measure: string) => string,
): string {
  switch (entry.entry) {
    case 'definition':
    case 'target':
      return t(`definitions.entry.${entry.entry}`, {
        measure: nameOf(entry.measure),
        from: sinceText(t, locale, entry.validFrom),
      });
    case 'plan':
    case 'published':
      return t(`definitions.entry.${entry.entry}`, {
        measure: nameOf(entry.measure),
        year: formatCalendarYear(entry.year, locale),
      });
    case 'holiday':
      return t('definitions.entry.holiday', { day: formatDay(entry.day, locale) });
    case 'setting':
      return t('definitions.entry.setting', {
        setting: t(`definitions.setting.${entry.name}`),
        from: sinceText(t, locale, entry.validFrom),
      });
  }
}
