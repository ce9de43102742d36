import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { Variant } from '@/lib/kpi/variants';
import { type VariantRow, variantsView } from '@/lib/overview/measure/variants-view';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './VariantsPanel.module.css';
import { VerdictCell } from './VerdictCell';

/** The service level under every definition that the same counts allow, side by side; the one in force is marked. */
export async function VariantsPanel({ variants }: { variants: readonly Variant[] }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = variantsView(t, locale, variants);
  if (!view) return null;
  return (
    <Panel id="variants" title={view.title} sub={view.intro}>
      <DataTable caption={t('measureDepth.variants-caption')}>
        <thead>
          <tr>
            <th scope="col">{t('measureDepth.variant')}</th>
            <th scope="col">{t('measure.value')}</th>
            <th scope="col" data-text>
              {t('measure.verdict')}
            </th>
            <th scope="col">{t('measure.gap')}</th>
            <th scope="col">{`${t('measure.numerator')} / ${t('measure.denominator')}`}</th>
            <th scope="col">{t('measure.months')}</th>
            <th scope="col">{t('measure.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.key} row={row} inForce={t('measureDepth.variant-in-force')} />
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}

function Row({ row, inForce }: { row: VariantRow; inForce: string }) {
  return (
    <tr className={styles['row']}>
      <th scope="row" className={styles['variant']}>
        <span>
          {row.inForce ? <b>{row.name}</b> : row.name}{' '}
          {row.inForce ? <span className={styles['in-force']}>{inForce}</span> : null}
        </span>
        <span className={styles['words']}>{row.words}</span>
      </th>
      <td>
        <b>{row.value ?? '–'}</b>
      </td>
      <VerdictCell row={row} />
      <td>{row.distance ?? '–'}</td>
      <td>{row.counts ?? '–'}</td>
      <td>{row.months}</td>
      <td>{row.standing ?? '–'}</td>
    </tr>
  );
}
