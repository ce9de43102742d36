import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { CorProvision } from './cor-provision';

/** That the book of the year isn't held yet, and what therefore doesn't stand here. */
export function notHeldText(
  t: Translator,
  locale: Locale,
  part: 'provision' | 'analysis',
  { book }: Pick<CorProvision, 'book'>,
): string {
  return t(`reportCor.${part}.not-held`, { book: formatFinancialYear(book, locale) });
}
