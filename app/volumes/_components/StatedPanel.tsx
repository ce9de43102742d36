import { FoldedTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { SourceLinks } from '@/app/_components/SourceLinks';
import type { StatedFigure } from '@/lib/kpi/stated';
import { statedVolumeRows } from '@/lib/overview/volumes/stated-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './StatedPanel.module.css';

/** Volumes that were stated in public outside of the Estimates: never mixed with theirs or with the months. */
export async function StatedPanel({ figures }: { figures: readonly StatedFigure[] }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = statedVolumeRows(t, locale, figures);
  if (rows.length === 0) return null;
  const summary = t('volumes.stated-summary', { count: rows.length });
  return (
    <div className={styles['stated']}>
      <Panel id="stated" title={t('stated.title')} sub={t('stated.intro')}>
        <FoldedTable caption={t('volumes.stated-caption')} summary={summary} open={false}>
          <thead>
            <tr>
              <th scope="col">{t('measure.period')}</th>
              {[
                t('stated.column.what'),
                t('stated.column.value'),
                t('volumes.stated-grade'),
                t('measure.sources'),
              ].map((column) => (
                <th key={column} scope="col" data-text>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={styles['row']}>
                <th scope="row">{row.period}</th>
                <td data-text>{row.what}</td>
                <td data-text>
                  <b>{row.value}</b>
                </td>
                <td data-text>{row.grade}</td>
                <td data-text="long">
                  <SourceLinks sources={row.sources} />
                  {row.caution ? <p>{t('stated.caution', { text: row.caution })}</p> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </FoldedTable>
      </Panel>
    </div>
  );
}
