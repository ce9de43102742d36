import { getTranslations } from 'next-intl/server';
import styles from './FirstImport.module.css';

/** What to do first, while no month is there: the command that brings in counts, on the example file. */
export async function FirstImport() {
  const t = await getTranslations('measure');
  return (
    <section className={`${styles['first']} no-print`} aria-labelledby="first-import">
      <h2 id="first-import">{t('empty-title')}</h2>
      <p>{t('empty-text')}</p>
      <code>npm run -s kpi -- import months docs/examples/months.csv --as approved</code>
      <p>{t('empty-example')}</p>
    </section>
  );
}
