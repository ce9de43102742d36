import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay } from '@/lib/format/month';
import { COUNT_GROUPS } from '@/lib/overview/volumes/count-groups';
import { quantityName, volumesRows } from '@/lib/overview/volumes/table-rows';
import { markedAmong } from '@/lib/overview/volumes/words';
import { getLocale, getTexts } from '@/lib/request/words';
import { volumesEvents } from '../_view/volumes-events';
import { CountsTable } from './CountsTable';

/** Every count of the catalogue in every period, a table for each channel, and what the API gives of them. */
export async function AllCountsPanel({ answer }: { answer: VolumesPageAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { periods, range, asAt } = answer;
  const happened = volumesEvents(t, locale, answer);
  const query = new URLSearchParams({
    ...range,
    asAt,
    ...(answer.provisional ? { provisional: 'true' } : {}),
  });
  return (
    <Panel
      id="all-counts"
      title={markedAmong(t, periods, t('volumes.counts.title'))}
      sub={t('volumes.counts.sub')}
      foot={
        <>
          <a className="no-print" href={`/api/v1/volumes?${query}&format=csv`}>
            {t('measure.csv')}
          </a>
          <a className="no-print" href={`/api/v1/volumes?${query}`}>
            {t('measure.json')}
          </a>
          <span className="no-print">{t('volumes.csv-note')}</span>
          <span>{t('measure.as-at', { day: formatDay(asAt, locale) })}</span>
        </>
      }
    >
      {COUNT_GROUPS.map(({ channel, columns }) => {
        const name = t(`volumes.counts.${channel}`);
        return (
          <CountsTable
            key={channel}
            caption={markedAmong(
              t,
              periods,
              t('volumes.counts.caption', { what: name, by: t(`by.${range.by}`) }),
            )}
            summary={name}
            open={periods.length <= 12}
            columns={columns.map((key) => ({ key, name: quantityName(t, key) }))}
            rows={volumesRows(t, locale, periods, columns, happened.marks)}
          />
        );
      })}
      <EventList title={t('events.chart.table')} lines={happened.lines} />
    </Panel>
  );
}
