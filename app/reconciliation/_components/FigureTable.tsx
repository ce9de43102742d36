import { Panel } from '@/app/_components/Panel';
import type { ReconciliationGroup } from '@/lib/overview/reconciliation/page-view';
import { getTextsOf } from '@/lib/request/words';
import { FigureRow } from './FigureRow';
import styles from './FigureTable.module.css';
import { noteId } from './note-id';

const COLUMNS = ['printed', 'recomputed', 'difference', 'tolerance', 'status'] as const;

/** The figures of one printed table, each with what follows from the others; on a narrow screen a block for each. */
export async function FigureTable({ group, wholeBook }: { group: ReconciliationGroup; wholeBook: string }) {
  const t = await getTextsOf('reconciliation');
  const { table, place, rows, notes } = group;
  const columns = COLUMNS.map((name) => t(`column.${name}`));
  return (
    <Panel id={`table-${table}`} title={place} sub={t('summary-count', { count: rows.length })}>
      <table className={styles['figures']} aria-labelledby={`table-${table}`}>
        <thead>
          <tr>
            <th scope="col">{t('column.figure')}</th>
            {COLUMNS.map((name, place) => (
              <th scope="col" key={name} data-column={name}>
                {columns[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.id} row={row} columns={columns} wholeBook={wholeBook} />
          ))}
        </tbody>
      </table>
      {notes.length > 0 ? (
        <dl className={styles['notes']} aria-label={t('notes')}>
          {notes.map(({ mark, text }) => (
            <div key={mark} id={noteId(table, mark)}>
              <dt>{mark}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Panel>
  );
}
