import { DataTable } from '@/app/_components/DataTable';
import { EventList } from '@/app/_components/EventList';
import { EventMark } from '@/app/_components/EventMark';
import { Panel } from '@/app/_components/Panel';
import type { Day } from '@/lib/calendar/day';
import { spanOfMonth } from '@/lib/charts/event-marks';
import type { DepartmentsAnswer } from '@/lib/data/departments/load-departments-page';
import { formatMonth } from '@/lib/format/month';
import { addressWith } from '@/lib/forms/address-with';
import { chartEvents } from '@/lib/overview/events/chart-events';
import { actionText } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = { answer: DepartmentsAnswer; asAt: Day | null };

/** How the counts by department of each month stand, for those who enter and approve them. */
export async function MonthsPanel({ answer, asAt }: Props) {
  const { months, names, departments } = answer;
  if (months === null || departments.length === 0) return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const spans = months.map(({ month }) => spanOfMonth(month));
  const happened = chartEvents(t, locale, answer.events, { spans, today: answer.asAt });
  return (
    <Panel id="months" title={t('departments.months.title')} sub={t('departments.months.sub')}>
      <DataTable caption={t('departments.months.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('departments.column.month')}</th>
            <th scope="col" data-text="">
              {t('departments.column.state')}
            </th>
            <th scope="col" data-text="">
              {t('departments.column.last')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, state, last, isInForce }, place) => {
            const stands = t(`departments.months.state.${state}`);
            const over = isInForce && state !== 'approved';
            return (
              <tr key={month}>
                <th scope="row">
                  <a href={addressWith(`/departments/${month}`, { asAt: asAt ?? '' }, {})}>
                    {formatMonth(month, locale)}
                  </a>
                  <EventMark text={happened.beside[place]} />
                </th>
                <td data-text="">{over ? t('departments.months.in-force', { state: stands }) : stands}</td>
                <td data-text="">{last === null ? '–' : actionText(t, locale, last, names)}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <EventList title={t('events.chart.table')} lines={happened.lines} />
    </Panel>
  );
}
