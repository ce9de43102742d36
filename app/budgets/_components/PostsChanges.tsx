import { DataTable } from '@/app/_components/DataTable';
import { Column, NumberCell } from '@/app/_components/FigureCell';
import type { PostsChangesView } from '@/lib/overview/budgets/posts-changes';
import { getTextsOf } from '@/lib/request/words';
import { Agreement } from './Agreement';
import styles from './Lines.module.css';

/** The change of posts of each programme and of the head, and whether they add up. */
export async function PostsChanges({ change }: { change: PostsChangesView[number] }) {
  const t = await getTextsOf('budgets');
  return (
    <>
      <div className={`${styles['narrow']} ${styles['after']}`}>
        <DataTable caption={t('posts.change-caption')}>
          <thead>
            <tr>
              <th scope="col">{t('programmes.programme')}</th>
              <Column text={change.column} />
            </tr>
          </thead>
          <tbody>
            {change.rows.map((row) => (
              <tr key={row.key} className={row.total ? styles['subtotal'] : undefined}>
                <th scope="row">{row.name}</th>
                <NumberCell>{row.text}</NumberCell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <p className={styles['proof']}>
        <span>{change.sum}</span>
        {change.agrees === null ? (
          <span>{change.says}</span>
        ) : (
          <Agreement agrees={change.agrees} text={change.says} />
        )}
      </p>
    </>
  );
}
