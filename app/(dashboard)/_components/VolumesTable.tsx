import { FoldedTable } from '@/app/_components/DataTable';
import { GapShape } from '@/app/_components/GapShape';
import { getTextsOf } from '@/lib/messages/page-words';
import type { ChannelCell, VolumesView } from '@/lib/overview/dashboard/volumes';

type Props = { view: VolumesView; words: { calls: string; written: string } };

/** The figures of the chart, month by month, the latest first; a month without a number says why. */
export async function VolumesTable({ view, words }: Props) {
  const [t, measure] = [await getTextsOf('dashboard'), await getTextsOf('measure')];
  return (
    <FoldedTable caption={t('volumes-caption')} summary={measure('table')} open={false}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{words.calls}</th>
          <th scope="col">{words.written}</th>
          <th scope="col">{measure('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {[...view.rows].reverse().map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.month}</th>
            <Cell cell={row.calls} />
            <Cell cell={row.written} />
            <td>{row.standing ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}

function Cell({ cell }: { cell: ChannelCell }) {
  return (
    <td>
      {cell.gap ? <GapShape state={cell.gap} /> : null} {cell.text}
    </td>
  );
}
