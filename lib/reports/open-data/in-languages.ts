import { partFor } from '@/lib/messages/translator';

type Key = 'title' | 'description' | 'publisher' | 'licence' | 'update-frequency';

/**
 * A text of the open data in three languages, as portals read it.
 *
 * @example inLanguages('publisher').en // 'Efficiency Office'
 */
export function inLanguages(key: Key) {
  return {
    en: partFor('en', 'openData.about')(key),
    'zh-Hant': partFor('zh-Hant', 'openData.about')(key),
    'zh-Hans': partFor('zh-Hans', 'openData.about')(key),
  };
}
