import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { Day } from '@/lib/calendar/day';
import type { ReturnsAnswer } from '@/lib/data/returns/load-returns';
import { monthRows } from '@/lib/overview/returns/month-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import type { YearAtAGlance } from '@/lib/returns/year-at-a-glance';
import { StatusTag } from './StatusTag';
import { YearFoot } from './YearFoot';

type Props = {
  year: YearAtAGlance;
  returns: Pick<ReturnsAnswer, 'names' | 'holidays'>;
  /** As at which day, where it isn't today; the months lead to the same. */
  asAt: Day | null;
};

/** A year's returns: how many are approved and came in time, and a row for each month. */
export async function YearPanel({ year, returns, asAt }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { months: _, ...counts } = { ...year, year: String(year.year) };
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
          {monthRows(t, locale, year, returns.names).map((row) => (
            <tr key={row.month}>
              <th scope="row">
                <a href={`/returns/${row.month}${asAt ? `?asAt=${asAt}` : ''}`}>{row.name}</a>
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
    </Panel>
  );
}
