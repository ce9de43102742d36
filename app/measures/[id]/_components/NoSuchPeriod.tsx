import { getTranslations } from 'next-intl/server';
import styles from './NoSuchPeriod.module.css';

/** What the address asks to be explained isn't a period. */
export async function NoSuchPeriod({ text }: { text: string }) {
  const t = await getTranslations('why');
  return (
    <p id="why" role="alert" className={styles['problem']}>
      {t('no-period', { value: text })}
    </p>
  );
}
