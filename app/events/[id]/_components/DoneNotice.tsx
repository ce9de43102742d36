import styles from '@/app/_components/form/ActionForm.module.css';
import { getTextsOf } from '@/lib/request/words';

const DONE = ['recorded', 'corrected', 'back-taken'] as const;

/** Says what whoever looks has just done. */
export async function DoneNotice({ done }: { done: string | string[] | undefined }) {
  const t = await getTextsOf('events.form');
  const what = DONE.find((known) => known === done);
  if (what === undefined) return null;
  return (
    <div className={styles['done']} role="status">
      <p>{t(what)}</p>
    </div>
  );
}
