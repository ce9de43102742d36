import notice from '@/app/_components/Notice.module.css';
import type { DepartmentsAnswer } from '@/lib/data/departments/load-departments-page';
import { getTextsOf } from '@/lib/request/words';

type Props = { answer: DepartmentsAnswer; mayPropose: boolean };

/** Says why there is nothing to see yet and what to do about it; nothing where there is something. */
export async function EmptyPanel({ answer, mayPropose }: Props) {
  if (answer.change !== null) return null;
  const t = await getTextsOf('departments');
  const why =
    answer.departments.length === 0 ? 'no-departments' : answer.hasMonths ? 'not-this' : 'no-counts';
  return (
    <div className={notice['notice']}>
      <p>{t(`empty.${why}`)}</p>
      {why === 'not-this' ? null : <p>{t(`empty.${why}-what`)}</p>}
      {why === 'no-departments' && mayPropose ? (
        <p>
          <a href="/departments/propose">{t('list.propose')}</a>
        </p>
      ) : null}
    </div>
  );
}
