import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale, localeFromAcceptLanguage } from '@/lib/format/locale';
import { messagesFor } from './catalogue';

/**
 * The language of a page: `?lang=`, else the cookie, else what the browser prefers, else English.
 * The path and query reach us through a header of our own server, which drops it from what clients send.
 */
export default getRequestConfig(async () => {
  const [sent, stored] = [await headers(), await cookies()];
  const asked = new URL(sent.get('x-kpi-url') ?? '/', 'http://localhost').searchParams.get('lang');
  const kept = stored.get('lang')?.value;
  const locale: Locale = isLocale(asked)
    ? asked
    : isLocale(kept)
      ? kept
      : localeFromAcceptLanguage(sent.get('accept-language'));
  return { locale, timeZone: 'Asia/Hong_Kong', messages: messagesFor(locale) };
});
