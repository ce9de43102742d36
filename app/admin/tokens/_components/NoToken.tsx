import styles from '@/app/_components/Notice.module.css';
import { getTextsOf } from '@/lib/request/words';

/** Before the first token: what tokens are for. */
export async function NoToken() {
  const t = await getTextsOf('tokens');
  return (
    <section className={styles['notice']} aria-labelledby="no-token">
      <h2 id="no-token">{t('empty-title')}</h2>
      <p>{t('empty-text')}</p>
    </section>
  );
}
