import type { Listed } from '@/lib/data/people/load-people';
import { getTextsOf } from '@/lib/request/words';
import styles from './Tags.module.css';

const SHAPE = { active: '●', invited: '○', disabled: '✕' } as const satisfies Record<
  Listed['status'],
  string
>;

/** Whether somebody may come in, in words and shape. */
export async function StateTag({ status }: { status: Listed['status'] }) {
  const t = await getTextsOf('people');
  return (
    <span className={styles[status]}>
      <span aria-hidden="true">{SHAPE[status]}</span> {t(`state.${status}`)}
    </span>
  );
}
