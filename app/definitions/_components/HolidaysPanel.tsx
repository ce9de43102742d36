import { FoldedTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { formatDay } from '@/lib/format/month';
import { correctionAddress } from '@/lib/forms/correction-address';
import { entryTitle } from '@/lib/overview/definitions/entry-title';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './Definitions.module.css';
import { HistoryCells } from './HistoryCells';
import type { Look } from './look';

type Holiday = Extract<LedgerEntry, { readonly entry: 'holiday' }>;

/** The general holidays of each year, the latest year first, with what was taken back. */
export async function HolidaysPanel({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = look.ledger.rows
    .flatMap((row) => (row.entry.entry === 'holiday' ? [{ ...row, entry: row.entry }] : []))
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : 0));
  const years = [...new Set(rows.map(({ entry }) => entry.day.slice(0, 4)))].reverse();
  const name = (holiday: Holiday) => holiday.name[locale];
  return (
    <Panel id="holidays" title={t('definitions.holidays.title')} sub={t('definitions.holidays.sub')}>
      {years.map((year) => {
        const own = rows.filter(({ entry }) => entry.day.startsWith(year));
        const count = own.filter(({ entry, isSuperseded }) => entry.kept && !isSuperseded).length;
        return (
          <FoldedTable
            key={year}
            summary={t('definitions.holidays.year', { year, count })}
            caption={t('definitions.table.holiday', { year })}
            open={year === look.ledger.asAt.slice(0, 4)}
          >
            <thead>
              <tr>
                <th scope="col">{t('definitions.fact.day')}</th>
                <th scope="col" data-text="">
                  {t('definitions.fact.name')}
                </th>
                <th scope="col" data-text="">
                  {t('definitions.row.state')}
                </th>
                {(['known', 'by', 'reason'] as const).map((column) => (
                  <th key={column} scope="col" data-text="">
                    {t(`definitions.row.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {own.map((row) => (
                <tr key={row.key} className={row.isSuperseded ? styles['gone'] : undefined}>
                  <th scope="row">{formatDay(row.entry.day, locale)}</th>
                  <td data-text="">{name(row.entry)}</td>
                  <td data-text="" data-plain="">
                    {row.isSuperseded ? (
                      t('definitions.row.superseded')
                    ) : look.corrects ? (
                      <a
                        href={correctionAddress(row.entry)}
                        aria-label={t('definitions.row.correct-of', {
                          what: entryTitle(t, locale, row.entry, name.bind(null, row.entry)),
                        })}
                      >
                        {t(row.entry.kept ? 'definitions.row.correct' : 'definitions.holidays.taken')}
                      </a>
                    ) : (
                      t(row.entry.kept ? 'definitions.row.stands' : 'definitions.holidays.taken')
                    )}
                  </td>
                  <HistoryCells row={row} />
                </tr>
              ))}
            </tbody>
          </FoldedTable>
        );
      })}
    </Panel>
  );
}
