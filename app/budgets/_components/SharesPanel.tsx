import { DataTable } from '@/app/_components/DataTable';
import { Column, NumberCell } from '@/app/_components/FigureCell';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { SharesView } from '@/lib/overview/budgets/shares';
import { getTextsOf } from '@/lib/request/words';
import styles from './Lines.module.css';
import { Origin } from './Origin';

/** What part of the provision each programme takes: computed, and said to be. */
export async function SharesPanel({ view, asAt }: { view: SharesView; asAt: string }) {
  const t = await getTextsOf('budgets');
  return (
    <Panel
      id="shares"
      title={<Unbroken text={view.title} />}
      sub={t('shares.sub')}
      foot={<Origin sources={[view.source]} asAt={asAt} />}
    >
      <div className={`${styles['narrow']} ${styles['lines']}`}>
        <DataTable caption={t('shares.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('programmes.programme')}</th>
              {view.columns.map(({ key, text }) => (
                <Column key={key} text={text} unit={t('posts.computed')} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles['name']}>
                  {row.name}
                </th>
                {row.cells.map((cell, place) => (
                  <NumberCell key={view.columns[place]?.key}>
                    {cell ? <Share text={cell.text} bar={cell.bar} /> : '–'}
                  </NumberCell>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <p className={styles['remark']}>{t('shares.staff')}</p>
    </Panel>
  );
}

function Share({ text, bar }: { text: string; bar: number }) {
  return (
    <span className={styles['share']}>
      {text}
      <svg className={styles['bar']} width="50" height="8" viewBox="0 0 100 8" aria-hidden="true">
        <rect width="100" height="8" fill="var(--grid)" />
        <rect width={bar} height="8" fill="var(--actual)" />
      </svg>
    </span>
  );
}
