import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { isLocale, type Locale, localeFromAcceptLanguage } from '@/lib/format/locale';
import { type Part, partFor, translatorFor } from './translator';

/**
 * The language of a page: `?lang=`, else the cookie, else what the browser prefers, else English.
 * The path and query reach us through a header of our own server, which drops it from what clients send.
 */
export const getLocale = cache(async (): Promise<Locale> => {
  const [sent, stored] = [await headers(), await cookies()];
  const asked = new URL(sent.get('x-kpi-url') ?? '/', 'http://localhost').searchParams.get('lang');
  const kept = stored.get('lang')?.value;
  if (isLocale(asked)) return asked;
  return isLocale(kept) ? kept : localeFromAcceptLanguage(sent.get('accept-language'));
});

/** The texts of a page in its language. */
export async function getTexts() {
  return translatorFor(await getLocale());
}

/** The texts of one part of the catalogue in the page's language. */
export async function getTextsOf<P extends Part>(part: P) {
  return partFor(await getLocale(), part);
}
