import type { Locale } from '@/lib/format/locale';

/** A4 with margins of 20 mm, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Left and right in every cell. */
export const CELL_SIDE = 85;

export const COLOURS = {
  ink: '1B1D1F',
  soft: '5D6368',
  line: 'D9D6CD',
  shade: 'F3F1EC',
  warning: 'A63D09',
} as const;

/** Half points. */
export const SIZES = { title: 36, section: 27, heading: 23, body: 21, small: 17, table: 19 } as const;

/** The fonts of the government's own documents; they aren't embedded: each reader's computer has its own. */
const EAST_ASIAN: Readonly<Record<Locale, string>> = {
  en: 'PMingLiU',
  'zh-Hant': 'PMingLiU',
  'zh-Hans': 'SimSun',
};
const LANGUAGES: Readonly<Record<Locale, { readonly value: string; readonly eastAsia: string }>> = {
  en: { value: 'en-GB', eastAsia: 'zh-HK' },
  'zh-Hant': { value: 'zh-HK', eastAsia: 'zh-HK' },
  'zh-Hans': { value: 'zh-CN', eastAsia: 'zh-CN' },
};

/** How all text is set unless it says otherwise. */
export function documentRun(locale: Locale) {
  const latin = 'Times New Roman';
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: EAST_ASIAN[locale] };
  // Quotation marks are in both fonts: in Chinese they are as wide as a character.
  const hint = locale === 'en' ? {} : { hint: 'eastAsia' };
  return { font: { ...font, ...hint }, size: SIZES.body, color: COLOURS.ink, language: LANGUAGES[locale] };
}
