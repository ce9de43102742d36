import { SourceLinks } from '@/app/_components/SourceLinks';
import type { StatedBlock } from '@/lib/overview/reconciliation/stated-view';
import { getTextsOf } from '@/lib/request/words';
import styles from './StatedPanel.module.css';

/** Figures of one period that were found in the same place; beside them where, and what to be careful about. */
export async function StatedTable({ block, period }: { block: StatedBlock; period: string }) {
  const t = await getTextsOf('stated');
  return (
    <div className={styles['block']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('caption', { period })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.what')}</th>
            <th scope="col">{t('column.value')}</th>
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.what}</th>
              <td>
                <b>{row.value}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['found']}>
        <p>{t('found', { grade: block.grade })}</p>
        <SourceLinks sources={block.sources} />
        {block.caution ? <p className={styles['caution']}>{t('caution', { text: block.caution })}</p> : null}
      </div>
    </div>
  );
}
