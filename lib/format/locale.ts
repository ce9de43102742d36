/** The languages of the product, as the API and URLs name them. */
export const LOCALES = ['en', 'zh-Hant', 'zh-Hans'] as const;

export type Locale = (typeof LOCALES)[number];

/** Whether a text from outside (URL, cookie, account) names one of the product's languages exactly. */
export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/** A header is read no further than this: browsers send a few dozen characters. */
const MOST_CHARACTERS = 1000;

/**
 * The language that a browser asks for by its `Accept-Language` header; English when it names none of ours.
 *
 * Plain `zh` is Traditional, as Hong Kong writes. A preference of `q=0` is a refusal; a malformed one is skipped.
 *
 * Example: `localeFromAcceptLanguage('fr, zh-CN;q=0.8, en;q=0.5')` is `zh-Hans`.
 */
export function localeFromAcceptLanguage(header: string | null | undefined): Locale {
  const wishes = (header ?? '').slice(0, MOST_CHARACTERS).split(',').map(wish);
  // The sort is stable: of equal preferences the one named first stays first.
  const best = wishes
    .filter((w) => w.locale !== null && w.quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return best?.locale ?? 'en';
}

function wish(part: string): { locale: Locale | null; quality: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return { locale: localeOfTag(tag), quality: 1 };
  const quality = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.exec(given)?.[1];
  return { locale: localeOfTag(tag), quality: quality === undefined ? 0 : Number.parseFloat(quality) };
}

const SIMPLIFIED_REGIONS = ['cn', 'sg', 'my'];

function localeOfTag(tag: string): Locale | null {
  const [language, ...subtags] = tag.split('-');
  if (language === 'en') return 'en';
  if (language === 'yue') return 'zh-Hant';
  if (language !== 'zh') return null;
  // A script decides over a region: zh-Hant-CN is Traditional.
  if (subtags.includes('hant')) return 'zh-Hant';
  if (subtags.includes('hans')) return 'zh-Hans';
  return subtags.some((subtag) => SIMPLIFIED_REGIONS.includes(subtag)) ? 'zh-Hans' : 'zh-Hant';
}
