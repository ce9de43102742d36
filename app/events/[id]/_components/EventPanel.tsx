import { Panel } from '@/app/_components/Panel';
import { SourceLinks } from '@/app/_components/SourceLinks';
import type { EventAnswer } from '@/lib/data/events/load-events';
import type { EventRow } from '@/lib/overview/events/event-row';
import { suspendsTexts } from '@/lib/overview/events/suspends-texts';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './EventPanel.module.css';

/** What happened, in every language, where that was found, and what it does to the months' counts. */
export async function EventPanel({ row, answer }: { row: EventRow; answer: EventAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { last, suspensions } = answer;
  const suspends = last.kept && last.event.kind === 'suspension';
  return (
    <Panel id="event" title={row.text} foot={`${t('events.list.known')} ${row.known} · ${row.who}`}>
      <div className={styles['said']}>
        {row.others.map(({ lang, text }) => (
          <p key={lang} lang={lang}>
            {text}
          </p>
        ))}
        {suspends
          ? suspendsTexts(t, locale, last.event, suspensions).map((text) => <p key={text}>{text}</p>)
          : null}
        <p>{row.found}</p>
        {row.sources.length > 0 ? <SourceLinks sources={row.sources} /> : null}
      </div>
    </Panel>
  );
}
