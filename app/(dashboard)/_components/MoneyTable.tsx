import { DataTable } from '@/app/_components/DataTable';
import { Column, FigureCell, NoteList } from '@/app/_components/FigureCell';
import type { MoneyPanelView } from '../_view/money-panel-view';
import styles from './MoneyPanel.module.css';

type Props = { view: Extract<MoneyPanelView, { none: null }> };

/** The provisions of programmes and head, stage by stage, each with its footnotes and its change. */
export function MoneyTable({ view: { columns, rows, notes, noteLabels, words } }: Props) {
  return (
    <div className={styles['money']}>
      <DataTable caption={words.caption}>
        <thead>
          <tr className={styles['head']}>
            <th scope="col">{words.programme}</th>
            {columns.map(({ key, text }) => (
              <Column key={key} text={text} unit={words.million} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.total ? styles['total'] : undefined}>
              <th scope="row" className={styles['name']}>
                {row.name}
              </th>
              {row.cells.map((cell, place) => (
                <FigureCell key={columns[place]?.key} cell={cell} table="money" labels={noteLabels} />
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <NoteList notes={notes} table="money" label={words.notes} />
    </div>
  );
}
