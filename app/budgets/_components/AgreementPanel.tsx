import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { AgreementView } from '@/lib/overview/budgets/agreement';
import { Agreement } from './Agreement';
import { Origin } from './Origin';

/** The estimate of one book beside the original of the next, where a programme continues. */
export async function AgreementPanel({ view, asAt }: { view: AgreementView; asAt: string }) {
  const t = await getTranslations('budgets.agreement');
  return (
    <Panel
      id="agreement"
      title={<Unbroken text={view.title} />}
      sub={t('sub')}
      foot={<Origin sources={view.sources} asAt={asAt} />}
    >
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
                <Agreement agrees={row.agrees} text={row.verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
