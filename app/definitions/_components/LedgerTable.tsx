import { DataTable } from '@/app/_components/DataTable';
import type { NamedRow } from '@/lib/data/ledger/load-definitions';
import { formatMoment } from '@/lib/format/moment';
import { correctionAddress } from '@/lib/forms/correction-address';
import type { EntryFact } from '@/lib/overview/definitions/entry-facts';
import { entryTitle } from '@/lib/overview/definitions/entry-title';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './Definitions.module.css';
import { WhoCell } from './WhoCell';

type Props = {
  caption: string;
  rows: readonly NamedRow[];
  /** What each row says; the same terms in each. */
  factsOf: (row: NamedRow) => readonly EntryFact[];
  nameOf: (measure: string) => string;
  corrects: boolean;
};

/** Rows of one line of the ledger, those superseded among them: what each says, since when it is known, by whom and why. */
export async function LedgerTable({ caption, rows, factsOf, nameOf, corrects }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          {factsOf(first).map(({ key, term }) => (
            <th key={key} scope="col" data-text="">
              {term}
            </th>
          ))}
          {(['state', 'known', 'by', 'reason'] as const).map((column) => (
            <th key={column} scope="col" data-text="">
              {t(`definitions.row.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and are never moved.
            key={at}
            className={row.isSuperseded ? styles['gone'] : undefined}
          >
            {factsOf(row).map(({ key, text }, place) =>
              place === 0 ? (
                <th key={key} scope="row" data-text="long">
                  {text}
                </th>
              ) : (
                <td key={key} data-text={text.length > 40 ? 'long' : ''}>
                  {text}
                </td>
              ),
            )}
            <td data-text="" data-plain="">
              {row.isSuperseded ? (
                t('definitions.row.superseded')
              ) : corrects ? (
                <a
                  href={correctionAddress(row.entry)}
                  aria-label={t('definitions.row.correct-of', {
                    what: entryTitle(t, locale, row.entry, nameOf),
                  })}
                >
                  {t('definitions.row.correct')}
                </a>
              ) : (
                t('definitions.row.stands')
              )}
            </td>
            <td data-text="" data-plain="">
              {row.knownAt === null ? t('definitions.row.always') : formatMoment(row.knownAt, locale)}
            </td>
            <td data-text="" data-plain="">
              <WhoCell row={row} />
            </td>
            <td data-text={row.reason ? 'long' : ''} data-plain="">
              {row.reason ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
