import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay } from '@/lib/format/month';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { publishedTitle, publishedVolumeRows } from '@/lib/overview/volumes/published-rows';
import styles from './PublishedPanel.module.css';

/** The volumes that the Estimates state, a series of its own, each beside what the months of its year give. */
export async function PublishedPanel({ answer }: { answer: VolumesPageAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = publishedVolumeRows(t, locale, answer.books, answer.statedYears);
  const title = publishedTitle(t, rows);
  if (title === null) return null;
  const asAt = t('measure.as-at', { day: formatDay(answer.asAt, locale) });
  return (
    <Panel id="published" title={title} sub={t('volumes.published.note')} foot={<span>{asAt}</span>}>
      <DataTable caption={t('volumes.published.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('volumes.published.year')}</th>
            {(['what', 'stated', 'stands-for', 'months', 'held', 'source'] as const).map((column) => (
              <th key={column} scope="col" data-text>
                {t(`volumes.published.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={styles['row']}>
              <th scope="row">{row.yearText}</th>
              <td data-text>{row.what}</td>
              <td data-text>
                <b>{row.stated}</b>
              </td>
              <td data-text>
                {row.standsFor}
                <br />
                <small>{row.why}</small>
              </td>
              <td data-text>{row.months}</td>
              <td data-text className={styles[`agrees-${row.agrees}`]}>
                {row.held}
              </td>
              <td data-text>{row.source}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
