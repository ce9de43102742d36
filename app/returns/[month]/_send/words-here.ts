import { LOCALES } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { getLocale, getTexts } from '@/lib/request/words';

/** What people may write for a suspended service, in whichever language they see the form. */
const SUSPENDED_WORDS = LOCALES.map((locale) => translatorFor(locale)('returnPage.form.suspended'));

/** The page's language with its words for the form. */
export async function wordsHere() {
  const [t, locale] = [await getTexts(), await getLocale()];
  return { t, locale, suspended: t('returnPage.form.suspended'), suspendedWords: SUSPENDED_WORDS };
}
export type WordsHere = Awaited<ReturnType<typeof wordsHere>>;
