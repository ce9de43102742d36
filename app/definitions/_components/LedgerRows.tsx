import type { NamedRow } from '@/lib/data/ledger/load-definitions';
import { correctionAddress } from '@/lib/forms/correction-address';
import type { EntryFact } from '@/lib/overview/definitions/entry-facts';
import { entryTitle } from '@/lib/overview/definitions/entry-title';
import { getLocale, getTexts } from '@/lib/request/words';
import { historyFacts } from '../_view/history-words';
import styles from './LedgerRows.module.css';

type Props = {
  caption: string;
  rows: readonly NamedRow[];
  factsOf: (row: NamedRow) => readonly EntryFact[];
  nameOf: (measure: string) => string;
  corrects: boolean;
};

/**
 * Rows of one line of the ledger, those superseded among them: what each says, since when it is known, by whom and why.
 * They say too much for the columns of a table.
 */
export async function LedgerRows({ caption, rows, factsOf, nameOf, corrects }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  if (rows.length === 0) return null;
  return (
    <ul className={styles['rows']} aria-label={caption}>
      {rows.map((row) => (
        <li key={row.key} data-gone={row.isSuperseded || undefined}>
          <dl>
            {factsOf(row).map(({ key, term, text }) => (
              <div key={key} data-long={text.length > 60 || undefined}>
                <dt>{term}</dt>
                <dd>{row.isSuperseded ? <s>{text}</s> : text}</dd>
              </div>
            ))}
            {historyFacts(t, locale, row).map(({ key, text }) => (
              <div key={key} data-long={text.length > 60 || undefined}>
                <dt>{t(`definitions.row.${key}`)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p>
            {row.isSuperseded ? (
              <b>{t('definitions.row.superseded')}</b>
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
          </p>
        </li>
      ))}
    </ul>
  );
}
