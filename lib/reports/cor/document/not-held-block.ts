import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import type { Block } from '../../document/report-document';
import type { CorProvision } from '../cor-provision';
import { notHeldText } from '../not-held-text';

/** A warning in place of a table of provision whose book isn't held yet. */
export function notHeldBlock(
  t: Translator,
  locale: Locale,
  part: 'provision' | 'analysis',
  provision: Pick<CorProvision, 'book'>,
): Block {
  return { kind: 'text', tone: 'warning', text: notHeldText(t, locale, part, provision) };
}
