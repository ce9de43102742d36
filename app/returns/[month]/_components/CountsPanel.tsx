import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { TrendLine } from '@/app/returns/_components/TrendLine';
import { formatMonth } from '@/lib/format/month';
import { countGroups } from '@/lib/overview/returns/count-rows';
import { actionText } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look-at';
import styles from './CountsPanel.module.css';

/** What a return says, count by count, beside what was approved before it. */
export async function CountsPanel({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, content, month } = look;
  const { of, names, context } = answer;
  if (of.last === null)
    return <p>{t(look.asAt === null ? 'returnPage.nothing' : 'returnPage.nothing-then')}</p>;
  const approved = of.inForce !== null && of.inForce.revision !== of.last.revision ? of.inForce : null;
  const state = of.state === 'none' || of.state === 'draft' ? 'draft' : of.state;
  const groups = countGroups(t, locale, month, content, approved?.counts ?? null, context.figures);
  return (
    <Panel
      id="counts"
      title={t('returnPage.counts.title', { state })}
      sub={t('returnPage.counts.sub', {
        revision: of.last.revision,
        action: actionText(t, locale, of.last, names),
      })}
    >
      <DataTable caption={t('returnPage.counts.caption', { month: formatMonth(month, locale) })}>
        <thead>
          <tr>
            <th scope="col">{t('returnPage.counts.count')}</th>
            <th scope="col">{t('returnPage.counts.value')}</th>
            {approved ? <th scope="col">{t('returnPage.counts.approved')}</th> : null}
            {approved ? <th scope="col">{t('returnPage.counts.change')}</th> : null}
            <th scope="col">{t('returnPage.form.last-twelve')}</th>
            <th scope="col" data-text="long">
              {t('returnPage.counts.explanation')}
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={approved ? 6 : 4} className={styles['group']}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.code} data-changed={row.change === '' ? undefined : ''}>
                <th scope="row">{row.label}</th>
                <td>{row.value}</td>
                {approved ? <td>{row.approved}</td> : null}
                {approved ? <td className={styles['change']}>{row.change}</td> : null}
                <td>
                  {row.trend ? (
                    <>
                      <TrendLine trend={row.trend} />
                      <span className="visually-hidden">{row.trend.told}</span>
                    </>
                  ) : null}
                </td>
                <td data-text="long" className={styles['said']}>
                  {row.explanation}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </DataTable>
      <h3 className={styles['note']}>{t('returnPage.counts.note')}</h3>
      <p className={styles['said']}>{content.note === '' ? t('returnPage.counts.no-note') : content.note}</p>
    </Panel>
  );
}
