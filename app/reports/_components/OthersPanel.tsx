import { Panel } from '@/app/_components/Panel';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './Reports.module.css';

/** What else there is to take away, and the page that checks a file. */
export async function OthersPanel() {
  const [t, locale] = [await getTextsOf('reportPage.others'), await getLocale()];
  return (
    <Panel id="others" title={t('title')}>
      <ul className={styles['list']}>
        <li>
          <a href="/reports/verify">{t('verify')}</a>
        </li>
        <li>
          <a href={`/api/v1/reports/pq?format=xlsx&lang=${locale}`}>{t('pq')}</a>
        </li>
      </ul>
    </Panel>
  );
}
