import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';

/** The language of a file and its texts. */
export type Words = { readonly t: Translator; readonly locale: Locale };
