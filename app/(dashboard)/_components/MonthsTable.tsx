import { EventMark } from '@/app/_components/EventMark';
import { GapShape } from '@/app/_components/GapShape';
import { TableOnDemand } from '@/app/_components/TableOnDemand.client';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { OverviewView } from '../_view/overview-view';
import type { TrendPanelView } from '../_view/trend-panel-view';

type Props = { table: TrendPanelView['table']; words: OverviewView['words'] };

/** What stands in a row, in its order: as `cells` of the view. */
const HEADS = ['period', 'value', 'verdict', 'gap', 'target', 'counts', 'months', 'standing'] as const;

/** The figures of a trend, month by month, the latest first, folded away; a month without a value says why. */
export function MonthsTable({ table, words }: Props) {
  return (
    <TableOnDemand {...table} summary={words.table}>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col" data-text={head === 'verdict' || undefined}>
              {words[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, shape, verdict, event, cells: [period, value, judged, ...rest] }) => (
          <tr key={key}>
            <th scope="row">
              {period}
              <EventMark text={event} />
            </th>
            <td>
              <b>{value}</b>
            </td>
            <td data-text>
              {shape ? (
                <>
                  <GapShape state={shape} /> {judged}
                </>
              ) : (
                <VerdictTag verdict={verdict} text={judged ?? ''} />
              )}
            </td>
            {rest.map((text, place) => (
              <td key={HEADS[place + 3]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableOnDemand>
  );
}
