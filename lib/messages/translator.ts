import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import type { Locale } from '@/lib/format/locale';
import { messagesFor } from './catalogue';
import type { Messages } from './en';

/** A part of the catalogue by its path, such as `budgets` or `budgets.form`. */
export type Part = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** Every translator made so far: parsing a text and making its formatters costs far more than using them. */
const kept = new Map<string, unknown>();

/** Texts of one language: pages, command line, downloads, tests. Made once per process. */
export function translatorFor(locale: Locale) {
  return partFor<never>(locale, undefined);
}

/**
 * Texts of one part of the catalogue in one language, by shorter keys. Made once per process.
 *
 * @example partFor('en', 'verdict')('met') // 'met'
 */
export function partFor<P extends Part>(locale: Locale, part: P | undefined) {
  const make = () => {
    const options = { locale, messages: messagesFor(locale), timeZone: 'Asia/Hong_Kong' };
    return createTranslator<Messages, P>(part === undefined ? options : { ...options, namespace: part });
  };
  const key = `${locale} ${part ?? ''}`;
  const translator = (kept.get(key) as ReturnType<typeof make> | undefined) ?? make();
  kept.set(key, translator);
  return translator;
}

/** Gives the text of a key, such as `t('verdict.met')`. */
export type Translator = ReturnType<typeof translatorFor>;
