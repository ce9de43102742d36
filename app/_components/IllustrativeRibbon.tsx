import { getTextsOf } from '@/lib/messages/page-words';
import styles from './IllustrativeRibbon.module.css';

/** Says on every page that shows them that the months are made up, and what takes them away. */
export async function IllustrativeRibbon() {
  const t = await getTextsOf('illustrative');
  return (
    <aside className={styles['ribbon']} aria-label={t('title')}>
      <b>
        <span aria-hidden="true">◇ </span>
        {t('title')}
      </b>
      <span>{t('what')}</span>
      <span className="no-print">{t('remove', { command: 'npm run -s kpi -- sample remove' })}</span>
    </aside>
  );
}
