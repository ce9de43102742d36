import { DataTable } from '@/app/_components/DataTable';
import { EventList } from '@/app/_components/EventList';
import { EventMark } from '@/app/_components/EventMark';
import { Panel } from '@/app/_components/Panel';
import type { Day } from '@/lib/calendar/day';
import { spanOfMonth } from '@/lib/charts/event-marks';
import type { ReturnsAnswer } from '@/lib/data/returns/load-returns';
import { chartEvents } from '@/lib/overview/events/chart-events';
import { monthRows } from '@/lib/overview/returns/month-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import type { YearAtAGlance } from '@/lib/returns/year-at-a-glance';
import { StatusTag } from './StatusTag';
import { YearFoot } from './YearFoot';

type Props = {
  year: YearAtAGlance;
  returns: Pick<ReturnsAnswer, 'names' | 'holidays' | 'events' | 'day'>;
  /** As at which day, where it isn't today; the months lead to the same. */
  asAt: Day | null;
};

/** A year's returns: how many are approved and came in time, and a row for each month. */
export async function YearPanel({ year, returns, asAt }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { months, ...counts } = { ...year, year: String(year.year) };
  const rows = monthRows(t, locale, year, returns.names);
  // The rows stand the other way round: the newest first.
  const spans = months.toReversed().map(({ month }) => spanOfMonth(month));
  const happened = chartEvents(t, locale, returns.events, { spans, today: returns.day });
  return (
    <Panel
      id={`year-${year.year}`}
      title={t('returns.year.title', counts)}
      sub={t('returns.year.timely', counts)}
      foot={<YearFoot year={year} holidays={returns.holidays} />}
    >
      <DataTable caption={t('returns.year.caption', { year: String(year.year) })}>
        <thead>
          <tr>
            <th scope="col">{t('returns.column.month')}</th>
            {(['status', 'due', 'last', 'timely'] as const).map((column) => (
              <th key={column} scope="col" data-text="">
                {t(`returns.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.month}>
              <th scope="row">
                <a href={`/returns/${row.month}${asAt ? `?asAt=${asAt}` : ''}`}>{row.name}</a>
                <EventMark text={happened.beside[place]} />
              </th>
              <td data-text="">
                <StatusTag status={row.status} isOverdue={row.isOverdue} text={row.statusText} />
              </td>
              <td data-text="">{row.due}</td>
              <td data-text="">{row.last}</td>
              <td data-text="">{row.timely}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <EventList title={t('events.chart.table')} lines={happened.lines} />
    </Panel>
  );
}
