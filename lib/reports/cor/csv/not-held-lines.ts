import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import type { CorProvision } from '../cor-provision';
import { notHeldText } from '../not-held-text';
import type { CorCsvLine } from './columns';

/** Before the book of the year is held, a line that says so in place of the provisions. */
export function notHeldLines(t: Translator, locale: Locale, provision: CorProvision): readonly CorCsvLine[] {
  if (provision.kind === 'book') return [];
  return [
    {
      key: 'provision/not-held',
      section: 'provision',
      item: t('reportCor.provision.title'),
      year: provision.book,
      column: 'not-held',
      printed: notHeldText(t, locale, 'provision', provision),
    },
  ];
}
