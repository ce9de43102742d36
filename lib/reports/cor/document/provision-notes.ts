import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import type { CorBookProvision, CorProvisionLine } from '../cor-provision';

/** What stands under a table of provision: its footnotes, and that changes are computed where the book prints none. */
export function provisionNotes(
  t: Translator,
  locale: Locale,
  { footnotes }: CorBookProvision,
  marks: readonly string[],
  lines: readonly CorProvisionLine[],
): readonly string[] {
  const changes = lines.flatMap(({ cells }) => cells.flatMap((cell) => cell?.changes ?? []));
  return [
    ...footnotes
      .filter(({ mark }) => marks.includes(mark))
      .map(({ mark, text }) => `${mark} ${text[locale]}`),
    ...(changes.some(({ inBook }) => !inBook) ? [t('reportCor.provision.computed')] : []),
  ];
}
