import { DataTable } from '@/app/_components/DataTable';
import type { VolumeEffectRow } from '@/lib/overview/returns/volume-effect-rows';
import { getTextsOf } from '@/lib/request/words';
import styles from './EffectsPanel.module.css';

/** Volumes of periods that would have another total; nothing where there are none. */
export async function VolumeEffectsTable({ rows }: { rows: readonly VolumeEffectRow[] }) {
  const t = await getTextsOf('returnPage');
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={styles['volumes']}>{t('effects.volumes')}</h3>
      <DataTable caption={t('effects.volumes')}>
        <thead>
          <tr>
            <th scope="col">{t('effects.volume')}</th>
            <th scope="col" data-text="">
              {t('effects.period')}
            </th>
            <th scope="col">{t('effects.before')}</th>
            <th scope="col">{t('effects.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, what, period, before, after }) => (
            <tr key={key}>
              <th scope="row">{what}</th>
              <td data-text="">{period}</td>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
