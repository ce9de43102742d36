import type { Locale } from '@/lib/format/locale';

/** The language of a report as documents name it: the forms of Chinese characters are chosen by it. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-HK',
  'zh-Hant': 'zh-Hant-HK',
  'zh-Hans': 'zh-Hans-HK',
};
