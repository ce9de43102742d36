import { DataTable } from '@/app/_components/DataTable';
import { Column, NumberCell } from '@/app/_components/FigureCell';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { PostsView } from '@/lib/overview/budgets/posts';
import type { TextFigure } from '@/lib/overview/budgets/texts';
import { getTextsOf } from '@/lib/request/words';
import styles from './Lines.module.css';
import { Origin } from './Origin';
import { PostsChanges } from './PostsChanges';
import { type BudgetLinks, Take } from './Take';
import { Texts } from './Texts';

type Props = { view: PostsView; texts: readonly TextFigure[]; asAt: string; links: BudgetLinks };

/** The posts of the establishment by day, their change by programme, and the ceiling. */
export async function PostsPanel({ view, texts, asAt, links }: Props) {
  const t = await getTextsOf('budgets.posts');
  return (
    <Panel
      id="posts"
      title={<Unbroken text={view.title} />}
      sub={t('sub')}
      foot={<Origin sources={[view.source]} asAt={asAt} />}
    >
      <div className={styles['narrow']}>
        <DataTable caption={t('caption')}>
          <thead>
            <tr>
              <th scope="col">{t('posts')}</th>
              {view.days.map(({ key, text }) => (
                <Column key={key} text={text} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key} className={row.total ? styles['subtotal'] : undefined}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, place) => (
                  <NumberCell key={view.days[place]?.key}>
                    {cell?.text ?? '–'}
                    {cell?.computed ? <span className={styles['unit']}>{t('computed')}</span> : null}
                  </NumberCell>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      {view.proofs.map(({ key, sum, says }) => (
        <p key={key} className={styles['proof']}>
          <span>{sum}</span> <span>{says}</span>
        </p>
      ))}
      {view.remarks.map((remark) => (
        <p key={remark} className={styles['remark']}>
          {remark}
        </p>
      ))}
      {view.changes.map((change) => (
        <PostsChanges key={change.key} change={change} />
      ))}
      <Take links={links} tables={['posts']} />
      <Texts texts={texts} />
    </Panel>
  );
}
