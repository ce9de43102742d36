import { DataTable } from '@/app/_components/DataTable';
import { GapShape } from '@/app/_components/GapShape';
import type { WhyTable } from '@/lib/overview/measure/why-months';
import { getTextsOf } from '@/lib/request/words';
import styles from './WhyMonths.module.css';

/** The counts of a number month by month: what was summed, what wasn't and why, and who approved or loaded it. */
export async function WhyMonths({ table }: { table: WhyTable }) {
  const [t, measure] = [await getTextsOf('why'), await getTextsOf('measure')];
  return (
    <DataTable caption={t('months')}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          {table.columns.map(({ key, text }) => (
            <th key={key} scope="col" className={styles['count']}>
              {text}
            </th>
          ))}
          <th scope="col" data-text>
            {measure('standing')}
          </th>
          {table.recorded ? (
            <>
              <th scope="col">{t('revision')}</th>
              <th scope="col" data-text="long">
                {t('record')}
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.month}</th>
            {table.columns.map(({ key }, place) => (
              <td key={key}>{row.cells[place]}</td>
            ))}
            <td data-text>
              {row.standing}
              {row.gap ? (
                <span className={styles['gap']}>
                  <GapShape state={row.gap.state} /> {row.gap.text}
                </span>
              ) : null}
            </td>
            {table.recorded ? (
              <>
                <td>{row.revision}</td>
                <td data-text="long">{row.record}</td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
      {table.sums ? (
        <tfoot className={styles['sums']}>
          <tr>
            <th scope="row">{t('total')}</th>
            {table.columns.map(({ key }, place) => (
              <td key={key}>
                <b>{table.sums?.[place]}</b>
              </td>
            ))}
            <td colSpan={table.recorded ? 3 : 1} />
          </tr>
        </tfoot>
      ) : null}
    </DataTable>
  );
}
