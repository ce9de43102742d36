import { DataTable } from '@/app/_components/DataTable';
import { Column, Figure, Notes } from '@/app/_components/Figure';
import { getTextsOf } from '@/lib/messages/page-words';
import type { MoneyView } from '@/lib/overview/dashboard/money';
import styles from './MoneyPanel.module.css';

/** The provisions of programmes and head, stage by stage, each with its footnotes and its change. */
export async function MoneyTable({ view }: { view: MoneyView }) {
  const t = await getTextsOf('budgets.programmes');
  return (
    <>
      <DataTable caption={t('caption')}>
        <thead>
          <tr className={styles['head']}>
            <th scope="col">{t('programme')}</th>
            {view.columns.map(({ key, text }) => (
              <Column key={key} text={text} unit={t('million')} />
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key} className={row.total ? styles['total'] : undefined}>
              <th scope="row" className={styles['name']}>
                {row.name}
              </th>
              {row.cells.map((cell, place) => (
                <Figure key={view.columns[place]?.key} cell={cell} table="money" />
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Notes notes={view.notes} table="money" />
    </>
  );
}
