import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isLocale, type Locale, localeFromAcceptLanguage } from '@/lib/format/locale';
import { type Part, partFor, translatorFor } from '@/lib/messages/translator';
import { likings } from './likings';

/**
 * The language of a page: `?lang=`, else the account's, else the cookie, else what the browser prefers, else English.
 * The path and query reach us through a header of our own server, which drops it from what clients send.
 */
export const getLocale = cache(async (): Promise<Locale> => {
  const sent = await headers();
  const asked = new URL(sent.get('x-kpi-url') ?? '/', 'http://localhost').searchParams.get('lang');
  if (isLocale(asked)) return asked;
  const candidates = [(await likings()).language, (await cookies()).get('lang')?.value];
  return candidates.find(isLocale) ?? localeFromAcceptLanguage(sent.get('accept-language'));
});

/** The texts of a page in its language. */
export async function getTexts() {
  return translatorFor(await getLocale());
}

/** The texts of one part of the catalogue in the page's language. */
export async function getTextsOf<P extends Part>(part: P) {
  return partFor(await getLocale(), part);
}
