import styles from '@/app/_components/form/ActionForm.module.css';
import { getTexts } from '@/lib/request/words';
import type { MonthLook } from './month-look';

type Props = { look: MonthLook; done: string | string[] | undefined };

/** Says what whoever looks has just done; nothing where it isn't the last thing that was done. */
export async function DoneNotice({ look: { answer, person }, done }: Props) {
  const t = await getTexts();
  const { last } = answer.of;
  const own = last !== null && String(last.revision) === done && last.authorId === person.id;
  if (!own && done !== 'same') return null;
  return (
    <div className={styles['done']} role="status">
      <p>
        {own ? t(`returnPage.done.${last.action}`, { revision: last.revision }) : t('returnPage.done.same')}
      </p>
    </div>
  );
}
