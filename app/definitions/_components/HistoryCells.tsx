import type { NamedRow } from '@/lib/data/ledger/load-definitions';
import { getLocale, getTexts } from '@/lib/request/words';
import { knownText, whoText } from '../_view/history-words';

/** The last cells of a row of the ledger: since when it is known, who entered and who confirmed it, and why. */
export async function HistoryCells({ row }: { row: NamedRow }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  return (
    <>
      <td data-text="" data-plain="">
        {knownText(t, locale, row)}
      </td>
      <td data-text="" data-plain="">
        {whoText(t, locale, row)}
      </td>
      <td data-text={row.reason ? 'long' : ''} data-plain="">
        {row.reason ?? '–'}
      </td>
    </>
  );
}
