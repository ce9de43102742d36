import type { Locale } from '@/lib/format/locale';

type InEachLanguage = Readonly<Record<Locale, string>>;

/** A figure that two issues of a report tell differently, in words, as it is frozen with the later one. */
export type Difference = {
  /** Unique among the figures of a report, such as `satisfaction/year-to-date`. */
  readonly key: string;
  readonly label: InEachLanguage;
  readonly before: InEachLanguage;
  readonly after: InEachLanguage;
  /** The earlier one didn’t have it at all: more is told, and nothing that was told is wrong. */
  readonly added?: true;
};

/** Something said in each language. */
export function inEachLanguage(say: (locale: Locale) => string): InEachLanguage {
  return { en: say('en'), 'zh-Hant': say('zh-Hant'), 'zh-Hans': say('zh-Hans') };
}
