import { Panel } from '@/app/_components/Panel';
import type { StatedAnswer } from '@/lib/data/stated/load-stated';
import { statedEvents, statedGroups } from '@/lib/overview/reconciliation/stated-view';
import { getLocale, getTexts } from '@/lib/request/words';
import { EventList } from './EventList';
import styles from './StatedPanel.module.css';
import { StatedTable } from './StatedTable';

/** What was stated in public outside of the Estimates, by period, and what happened; apart from the book's figures. */
export async function StatedPanel({ stated }: { stated: StatedAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const groups = statedGroups(t, locale, stated.figures);
  const events = statedEvents(t, locale, stated.events);
  return (
    <Panel id="stated" title={t('stated.title')} sub={t('stated.intro')}>
      {groups.length === 0 && events.length === 0 ? <p>{t('stated.empty')}</p> : null}
      {groups.map((group) => (
        <section key={group.key} className={styles['group']}>
          <h3>{group.period}</h3>
          {group.blocks.map((block) => (
            <StatedTable key={block.key} block={block} period={group.period} />
          ))}
        </section>
      ))}
      {events.length > 0 ? (
        <section className={styles['group']}>
          <h3>{t('stated.events')}</h3>
          <EventList events={events} />
        </section>
      ) : null}
    </Panel>
  );
}
