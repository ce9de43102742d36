import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { EventVersion } from '@/lib/data/events/event-versions';
import { eventRow } from '@/lib/overview/events/event-row';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './HistoryPanel.module.css';

/** Everything that was entered of an event, the latest first: what it said then, who entered it, when and why. */
export async function HistoryPanel({ history }: { history: readonly EventVersion[] }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = history.map((version, place) => ({ version, place, row: eventRow(t, locale, version) }));
  const deed = ({ version, place }: (typeof rows)[number]) =>
    place === 0 ? 'recorded' : version.kept ? 'corrected' : 'taken-back';
  return (
    <Panel id="history" title={t('events.one.history')}>
      <DataTable caption={t('events.one.history-caption')}>
        <thead>
          <tr>
            <th scope="col">{t('events.one.at')}</th>
            {[
              t('events.one.did'),
              t('events.list.who'),
              t('events.list.when'),
              t('events.list.what'),
              t('events.list.text'),
              t('events.one.reason'),
            ].map((title) => (
              <th key={title} scope="col" data-text>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((one) => (
            <tr key={one.version.row} className={styles['row']}>
              <th scope="row">{one.row.enteredAt}</th>
              <td data-text>{t(`events.one.deed.${deed(one)}`)}</td>
              <td data-text className={styles['narrow']}>
                {one.row.who}
              </td>
              <td data-text className={styles['narrow']}>
                {one.row.when}
              </td>
              <td data-text className={styles['narrow']}>
                {one.row.what}
              </td>
              <td data-text="long">{one.row.text}</td>
              <td data-text="long">{one.version.reason ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
