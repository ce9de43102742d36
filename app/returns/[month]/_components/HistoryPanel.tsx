import { Panel } from '@/app/_components/Panel';
import { timeline } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look-at';
import styles from './HistoryPanel.module.css';

/** Every revision of a month's return with what it changed, the newest first. */
export async function HistoryPanel({ look: { answer } }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const entries = timeline(t, locale, answer.chain, answer.names);
  if (entries.length === 0) return null;
  return (
    <Panel id="history" title={t('returnPage.history.title')} sub={t('returnPage.history.sub')}>
      <ol className={styles['history']}>
        {entries.map(({ revision, title, lines }) => (
          <li key={revision} value={revision}>
            <b>{title}</b>
            {lines.length === 0 ? null : (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
