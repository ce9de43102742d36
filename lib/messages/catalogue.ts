import type { Locale } from '@/lib/format/locale';
import en, { type Messages } from './en';
import zhHans from './zh-Hans';
import zhHant from './zh-Hant';

const CATALOGUES: Record<Locale, Messages> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

/** Every text of the product in one language. */
export function messagesFor(locale: Locale): Messages {
  return CATALOGUES[locale];
}
