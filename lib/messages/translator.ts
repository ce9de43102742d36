import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/format/locale';
import { messagesFor } from './catalogue';

/** Texts of one language outside of a page: command line, downloads, tests. */
export function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale), timeZone: 'Asia/Hong_Kong' });
}

/** Gives the text of a key, such as `t('verdict.met')`. */
export type Translator = ReturnType<typeof translatorFor>;
