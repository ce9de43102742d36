import { SourceLinks } from '@/app/_components/SourceLinks';
import type { StatedEventRow } from '@/lib/overview/reconciliation/stated-view';
import { getTextsOf } from '@/lib/request/words';
import styles from './StatedPanel.module.css';

/** What happened at 1823 and touches its figures. */
export async function EventList({ events }: { events: readonly StatedEventRow[] }) {
  const t = await getTextsOf('stated');
  return (
    <ul className={styles['events']}>
      {events.map((event) => (
        <li key={event.key} className={styles['block']}>
          <p>
            <b>{event.when}</b>
            <br />
            {event.text}
          </p>
          <div className={styles['found']}>
            <p>{t('found', { grade: event.grade })}</p>
            <SourceLinks sources={event.sources} />
          </div>
        </li>
      ))}
    </ul>
  );
}
