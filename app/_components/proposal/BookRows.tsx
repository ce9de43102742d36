import { DataTable, FoldedTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { ReconciliationView } from '@/lib/overview/reconciliation/page-view';
import type { ReconciliationRow } from '@/lib/overview/reconciliation/row';
import { getTexts } from '@/lib/request/words';
import own from './BookPreview.module.css';

/** How the checks of a proposed book come out, those that aren't exact first, and everything it prints, table by table. */
export async function BookRows({ view }: { view: ReconciliationView }) {
  const t = await getTexts();
  const notable = view.groups
    .flatMap(({ rows }) => rows)
    .filter(({ status }) => status !== 'exact' && status !== 'printed');
  return (
    <>
      <Panel
        id="book-checks"
        title={t('booksEntry.preview.summary')}
        sub={view.summary.map(({ name, count }) => `${name}: ${count}`).join(' · ')}
      >
        {notable.length > 0 ? (
          <DataTable caption={t('booksEntry.preview.of-note')}>
            <Rows rows={notable} first={t('booksEntry.preview.of-note')} />
          </DataTable>
        ) : null}
      </Panel>
      <Panel id="book-everything" title={t('booksEntry.preview.everything')}>
        {view.groups.map(({ table, place, rows }) => (
          <FoldedTable key={table} caption={place} summary={place} open={false}>
            <Rows rows={rows} first={place} />
          </FoldedTable>
        ))}
      </Panel>
    </>
  );
}

async function Rows({ rows, first }: { rows: readonly ReconciliationRow[]; first: string }) {
  const t = await getTexts();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{t('booksEntry.preview.printed')}</th>
          <th scope="col">{t('booksEntry.preview.recomputed')}</th>
          <th scope="col" data-text>
            {t('booksEntry.preview.status')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <div className={own['label']}>
                {row.label}
                {row.explanation ? ` – ${row.explanation}` : ''}
              </div>
            </th>
            <td>{[row.printed, ...row.footnotes].join(' ')}</td>
            <td>{row.recomputed ?? '–'}</td>
            <td data-text>{row.statusText}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
