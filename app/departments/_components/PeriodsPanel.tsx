import { FoldedTable } from '@/app/_components/DataTable';
import { EventList } from '@/app/_components/EventList';
import { EventMark } from '@/app/_components/EventMark';
import { Panel } from '@/app/_components/Panel';
import { StateShape } from '@/app/_components/StateShape';
import { periodEvents } from '@/lib/overview/departments/department-events';
import { PERIOD_COUNTS, type PeriodRow, periodRows } from '@/lib/overview/departments/period-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Shown } from '../_view/shown';

/** All departments together, period by period. */
export async function PeriodsPanel({ answer }: Shown) {
  if (answer.change === null) return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const { periods, range } = answer;
  const happened = periodEvents(t, locale, periods, answer);
  const rows = periodRows(t, locale, periods, happened.beside);
  const caption = t('departments.periods.caption', { by: t(`by.${range.by}`) });
  const partly = rows.some(({ cells }) => cells.some((text) => text.includes('‡')));
  return (
    <Panel
      id="periods"
      title={t('departments.periods.title')}
      foot={partly ? <span>{t('departments.periods.not-whole')}</span> : undefined}
    >
      <FoldedTable caption={caption} summary={t('measure.table')} open={periods.length <= 12}>
        <thead>
          <tr>
            <th scope="col">{t('departments.column.period')}</th>
            <th scope="col">{t('departments.column.contacts')}</th>
            {PERIOD_COUNTS.map((code) => (
              <th key={code} scope="col">
                {t(`count.${code}`)}
              </th>
            ))}
            <th scope="col">{t('departments.column.answered-rate')}</th>
            <th scope="col">{t('departments.column.months')}</th>
            <th scope="col">{t('departments.column.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.period}
                <EventMark text={row.event} />
              </th>
              <Amounts row={row} />
              <td>{row.months}</td>
              <td>{row.standing}</td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
      <EventList title={t('events.chart.table')} lines={happened.lines} />
    </Panel>
  );
}

/** What there is of a part of the months is never told as the period's total. */
function Amounts({ row: { cells, part } }: { row: PeriodRow }) {
  if (part !== null)
    return (
      <td colSpan={PERIOD_COUNTS.length + 2} data-text>
        <StateShape state="part" /> {part}
      </td>
    );
  return cells.map((text, at) => (
    <td key={PERIOD_COUNTS[at - 1] ?? (at === 0 ? 'contacts' : 'rate')}>{text}</td>
  ));
}
