import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { AgreementView } from '@/lib/overview/budgets/agreement';
import { StatusTag } from './StatusTag';

/** What one book estimated for its year beside what the next one prints as that year's original. */
export async function AgreementPanel({ view }: { view: AgreementView }) {
  const t = await getTranslations('budgets.agreement');
  return (
    <Panel id="agreement" title={view.title} sub={t('sub')}>
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
              <td data-text>
                <StatusTag status={row.agrees ? 'exact' : 'beyond'} text={row.verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
