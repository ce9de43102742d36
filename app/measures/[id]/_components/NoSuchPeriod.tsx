import { getTextsOf } from '@/lib/request/words';
import styles from './NoSuchPeriod.module.css';

/** What the address asks to be explained isn't a period. */
export async function NoSuchPeriod({ text }: { text: string }) {
  const t = await getTextsOf('why');
  return (
    <p id="why" role="alert" className={styles['problem']}>
      {t('no-period', { value: text })}
    </p>
  );
}
