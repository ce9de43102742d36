import { getTranslations } from 'next-intl/server';
import styles from './FirstImport.module.css';

/**
 * What to do first, while no month is there. The command names a file of one's own: what is imported stays, so the
 * made-up example belongs in a database to try things in.
 */
export async function FirstImport() {
  const t = await getTranslations('measure');
  return (
    <section className={`${styles['first']} no-print`} aria-labelledby="first-import">
      <h2 id="first-import">{t('empty-title')}</h2>
      <p>{t('empty-text')}</p>
      <code>npm run -s kpi -- import months my-months.csv --as approved</code>
      <p>{t('empty-example')}</p>
    </section>
  );
}
