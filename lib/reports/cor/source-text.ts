import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { CorSource } from './source';

/** Where a figure comes from, in words: `Estimates 2024–25: Head 135, …, Targets`, `the twelve approved months of 2024`. */
export function sourceText(t: Translator, locale: Locale, source: CorSource): string {
  switch (source.kind) {
    case 'book':
      return t('budgets.source', {
        book: formatFinancialYear(source.book, locale),
        places: source.place[locale],
      });
    case 'months':
      return t('reportCor.sources.months', { year: formatCalendarYear(source.year, locale) });
    case 'stated':
      return t('measure.source-public', { place: source.place[locale] });
  }
}
