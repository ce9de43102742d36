import { RevisionList } from '@/app/_components/month/RevisionList';
import { Panel } from '@/app/_components/Panel';
import { folded, timeline } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look-at';
import styles from './HistoryPanel.module.css';

/** Every revision of a month's return with what it changed, the newest first, those of long ago folded away. */
export async function HistoryPanel({ look: { answer } }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { newest, earlier } = folded(timeline(t, locale, answer.chain, answer.names));
  if (newest.length === 0) return null;
  return (
    <Panel id="history" title={t('returnPage.history.title')} sub={t('returnPage.history.sub')}>
      <RevisionList entries={newest} />
      {earlier.length === 0 ? null : (
        <details className={styles['earlier']}>
          <summary>{t('returnPage.history.earlier', { count: earlier.length })}</summary>
          <RevisionList entries={earlier} />
        </details>
      )}
    </Panel>
  );
}
