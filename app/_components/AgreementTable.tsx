import type { ReactNode } from 'react';
import type { AgreementView } from '@/lib/overview/budgets/agreement';
import { getTextsOf } from '@/lib/request/words';
import { DataTable } from './DataTable';

type Row = AgreementView['rows'][number];

/** Estimates beside the originals of the next book; `mark` says whether they agree, in the page's own shapes. */
export async function AgreementTable({ view, mark }: { view: AgreementView; mark: (row: Row) => ReactNode }) {
  const t = await getTextsOf('budgets.agreement');
  return (
    <DataTable caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('programme')}</th>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('estimate')}</th>
          <th scope="col">{t('original')}</th>
          <th scope="col" data-text>
            {t('verdict')}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" data-text="long">
              {row.programme}
            </th>
            <td>{row.year}</td>
            <td>{row.estimate}</td>
            <td>{row.original}</td>
            <td data-text={row.note ? 'long' : true}>
              {mark(row)}
              {row.note ? <p>{row.note}</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
