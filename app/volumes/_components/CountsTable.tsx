import { FoldedTable } from '@/app/_components/DataTable';
import { EventMark } from '@/app/_components/EventMark';
import { StateShape } from '@/app/_components/StateShape';
import type { VolumesRow } from '@/lib/overview/volumes/table-rows';
import { getTextsOf } from '@/lib/request/words';
import styles from './CountsTable.module.css';

type Props = {
  caption: string;
  summary: string;
  open: boolean;
  columns: readonly { readonly key: string; readonly name: string }[];
  rows: readonly VolumesRow[];
};

/** Amounts by period, the latest first; what isn't there says why, in shape and words. */
export async function CountsTable({ caption, summary, open, columns, rows }: Props) {
  const t = await getTextsOf('measure');
  return (
    <div className={styles['counts']}>
      <FoldedTable caption={caption} summary={summary} open={open}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('months')}</th>
            <th scope="col">{t('standing')}</th>
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
              <td>{row.standing ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    </div>
  );
}

function Amounts({ row }: { row: VolumesRow }) {
  if (row.gap)
    return (
      <td colSpan={row.cells.length} data-text>
        <StateShape state={row.gap.state} /> {row.gap.text}
      </td>
    );
  return row.cells.map(({ key, text, state }) => (
    <td key={key}>
      {state ? (
        <>
          <StateShape state={state} /> {text}
        </>
      ) : (
        text
      )}
    </td>
  ));
}
