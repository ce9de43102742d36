import { EventMark } from '@/app/_components/EventMark';
import { GapShape } from '@/app/_components/GapShape';
import { TableOnDemand } from '@/app/_components/TableOnDemand.client';
import type { ChannelCell } from '@/lib/overview/dashboard/volumes';
import type { OverviewView } from '../_view/overview-view';
import type { VolumesChartView } from '../_view/volumes-panel-view';

type Props = { chart: VolumesChartView; words: OverviewView['words'] };

/** The figures of the chart, month by month, the latest first; a month without a number says why. */
export function VolumesTable({ chart, words }: Props) {
  return (
    <TableOnDemand {...chart.table} summary={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{chart.words.calls}</th>
          <th scope="col">{chart.words.written}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {chart.table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.month}
              <EventMark text={row.event} />
            </th>
            <Cell cell={row.calls} />
            <Cell cell={row.written} />
            <td>{row.standing ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </TableOnDemand>
  );
}

function Cell({ cell }: { cell: ChannelCell }) {
  return (
    <td>
      {cell.gap ? <GapShape state={cell.gap} /> : null} {cell.text}
    </td>
  );
}
