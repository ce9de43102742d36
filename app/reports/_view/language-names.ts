import type { Locale } from '@/lib/format/locale';

/** Each language by its own name, for those who look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
};
