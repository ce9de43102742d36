import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { DEPARTMENT_COUNTS } from '@/lib/departments/department-counts';
import { formatMonth } from '@/lib/format/month';
import { formatCount } from '@/lib/format/number';
import { departmentName } from '@/lib/overview/departments/names';
import { actionText } from '@/lib/overview/returns/timeline';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';
import styles from './Month.module.css';

/** What a month's counts by department say, where they can't be typed in. */
export async function StandsPanel({ look: { answer, month, asAt } }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { of, names, context } = answer;
  if (of.last === null) return <p>{t(asAt === null ? 'returnPage.nothing' : 'returnPage.nothing-then')}</p>;
  const { rows, note, revision } = of.last;
  return (
    <Panel
      id="stands"
      title={t('departments.month.stands')}
      sub={t('departments.month.stands-sub', { revision, action: actionText(t, locale, of.last, names) })}
    >
      <DataTable caption={t('departments.month.form', { month: formatMonth(month, locale) })}>
        <thead>
          <tr>
            <th scope="col">{t('departments.column.department')}</th>
            <th scope="col" data-text="">
              {t('departments.choose.kind')}
            </th>
            {DEPARTMENT_COUNTS.map((count) => (
              <th key={count} scope="col">
                {t(`count.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ department, kind, counts }) => (
            <tr key={`${department} ${kind}`}>
              <th scope="row">{departmentName(context.departments, department, locale)}</th>
              <td data-text="">{t(`departments.month.kind.${kind}`)}</td>
              {DEPARTMENT_COUNTS.map((count) => {
                const value = counts[count];
                return (
                  <td key={count}>{value === null ? t('departments.not-collected') : formatCount(value)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <h3 className={styles['noted']}>{t('departments.month.note')}</h3>
      <p className={styles['said']}>{note === '' ? t('departments.month.no-note') : note}</p>
    </Panel>
  );
}
