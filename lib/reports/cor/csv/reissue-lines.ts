import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import type { Reissue } from '../../snapshot/snapshot';
import type { CorCsvLine } from './columns';

/**
 * What a re-issue says of the issue before it, line by line: its id, the day as at which it was, why it is superseded; then
 * two lines for each figure that differs, before and after, in the words of the file's language.
 *
 * @example 'difference/targets/satisfaction/2024/actual/before', 'Customer satisfaction: 2024 (Actual)', '4.4 · Met'
 */
export function reissueLines(t: Translator, locale: Locale, reissue: Reissue): readonly CorCsvLine[] {
  const { supersedes, asAt, note, differences } = reissue;
  const said = (column: 'supersedes' | 'as-at' | 'note', printed: string): CorCsvLine => ({
    key: `reissue/${column}`,
    section: 'reissue',
    item: t(`reportCor.reissue.${column}`),
    column,
    printed,
  });
  return [
    said('supersedes', supersedes),
    said('as-at', asAt),
    said('note', note),
    ...differences.flatMap(({ key, label, ...sides }) =>
      (['before', 'after'] as const).map((side) => ({
        key: `difference/${key}/${side}`,
        section: 'difference',
        item: label[locale],
        column: side,
        printed: sides[side][locale],
      })),
    ),
  ];
}
