import { headers } from 'next/headers';
import { getTextsOf } from '@/lib/messages/page-words';
import { setPageStatus } from '@/lib/server/page-status';
import styles from './ErrorPanel.module.css';

/** The database can't answer now: says that nothing is lost, with the status that says the same to machines. */
export async function Unavailable() {
  const t = await getTextsOf('error');
  setPageStatus(503, { 'Retry-After': '5' });
  return (
    <main className={styles['error']}>
      <title>{t('unavailable-title')}</title>
      <h1>{t('unavailable-title')}</h1>
      <p>{t('unavailable-text')}</p>
      <a href={(await headers()).get('x-kpi-url') ?? '/'}>{t('retry')}</a>
    </main>
  );
}
