import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { sumRows } from '@/lib/overview/departments/sum-rows';
import { getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';

/** The sums of all departments beside the month's own return; nothing where nothing is saved yet. */
export async function SumsPanel({ look: { answer } }: { look: Look }) {
  const { of, context } = answer;
  if (of.last === null) return null;
  const t = await getTexts();
  const rows = sumRows(t, of.last.rows, context);
  return (
    <Panel
      id="sums"
      title={t('departments.month.sums')}
      sub={t('departments.month.sums-sub')}
      foot={
        rows.some(({ sum }) => sum.includes('‡')) ? (
          <span>{t('departments.periods.not-whole')}</span>
        ) : undefined
      }
    >
      {context.counts === null ? <p>{t('departments.month.sums-none')}</p> : null}
      <DataTable caption={t('departments.month.sums-caption')}>
        <thead>
          <tr>
            <th scope="col">{t('departments.month.count')}</th>
            <th scope="col">{t('departments.month.sum')}</th>
            <th scope="col">{t('departments.month.own')}</th>
            <th scope="col">{t('departments.month.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ count, sum, month, difference, differs }) => (
            <tr key={count}>
              <th scope="row">{count}</th>
              <td>{sum}</td>
              <td>{month}</td>
              <td>{differs ? <b>{difference}</b> : difference}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
