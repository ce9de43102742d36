import { translatorFor } from '@/lib/messages/translator';
import { inEachLanguage } from '../snapshot/difference';
import type { CorMissing } from './cor-missing';
import { corMissingText } from './cor-missing-text';

/** Something that a table lacks, in a sentence of each language. */
export function corMissingTexts(missing: CorMissing): ReturnType<typeof inEachLanguage> {
  return inEachLanguage((locale) => corMissingText(translatorFor(locale), locale, missing));
}
