import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay } from '@/lib/format/month';
import { publishedTitle, publishedVolumeRows } from '@/lib/overview/volumes/published-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './PublishedPanel.module.css';

const COLUMNS = ['what', 'stated', 'stands-for', 'months', 'held', 'source'] as const;

/** The volumes that the Estimates state, a series of its own, each beside what the months of its year give. */
export async function PublishedPanel({ answer }: { answer: VolumesPageAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = publishedVolumeRows(t, locale, answer.books, answer.statedYears);
  const title = publishedTitle(t, rows);
  if (title === null) return null;
  // Stands beside each cell where the columns' heads don't stand above it.
  const label = (column: (typeof COLUMNS)[number]) => t(`volumes.published.${column}`);
  const asAt = t('measure.as-at', { day: formatDay(answer.asAt, locale) });
  return (
    <Panel id="published" title={title} sub={t('volumes.published.note')} foot={<span>{asAt}</span>}>
      <DataTable caption={t('volumes.published.caption')}>
        <thead className={styles['head']}>
          <tr>
            <th scope="col">{t('volumes.published.year')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-text>
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={styles['row']}>
              <th scope="row">{row.yearText}</th>
              <td data-text data-label={label('what')}>
                {row.what}
              </td>
              <td data-text data-label={label('stated')}>
                <b>{row.stated}</b>
              </td>
              <td data-text data-label={label('stands-for')}>
                {row.standsFor}
                <br />
                <small>{row.why}</small>
              </td>
              <td data-text data-label={label('months')}>
                {row.months}
              </td>
              <td data-text data-label={label('held')}>
                <span className={styles[`agrees-${row.agrees}`]}>{row.held}</span>
              </td>
              <td data-text data-label={label('source')}>
                {row.source}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
