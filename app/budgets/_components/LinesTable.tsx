import { DataTable } from '@/app/_components/DataTable';
import { Figure, Notes } from '@/app/_components/Figure';
import { Column } from '@/app/_components/FigureCell';
import type { LineRow, LinesView } from '@/lib/overview/budgets/line-rows';
import { getTextsOf } from '@/lib/request/words';
import styles from './Lines.module.css';

type Props = { view: LinesView; table: string; caption: string; first: string };

/** Lines of expenditure in $'000 under the headings that they are printed under, with their totals and footnotes. */
export async function LinesTable({ view, table, caption, first }: Props) {
  const t = await getTextsOf('budgets');
  return (
    <>
      <div className={styles['worded']}>
        <DataTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {view.columns.map(({ key, text }) => (
                <Column key={key} text={text} unit={t('subheads.thousand')} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row key={row.key} row={row} view={view} table={table} />
            ))}
          </tbody>
        </DataTable>
      </div>
      <Notes notes={view.notes} table={table} />
    </>
  );
}

function Row({ row, view, table }: { row: LineRow; view: LinesView; table: string }) {
  if ('text' in row)
    return (
      <tr className={styles[row.kind === 'account' ? 'account' : 'heading']}>
        <th scope="rowgroup" colSpan={view.columns.length + 1}>
          {row.text}
        </th>
      </tr>
    );
  return (
    <tr className={row.kind === 'total' ? styles['subtotal'] : undefined}>
      <th scope="row" className={styles['name']}>
        {row.code ? <span className={styles['code']}>{row.code}</span> : null}
        {row.name}
      </th>
      {row.cells.map((cell, place) => (
        <Figure key={view.columns[place]?.key} cell={cell} table={table} />
      ))}
    </tr>
  );
}
