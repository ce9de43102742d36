import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { monthOfDay } from '@/lib/calendar/day';
import type { DepartmentsAnswer } from '@/lib/data/departments/load-departments-page';
import { answersIn } from '@/lib/departments/department';
import { formatDay, formatMonth } from '@/lib/format/month';
import { departmentName } from '@/lib/overview/departments/names';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = { answer: DepartmentsAnswer; mayPropose: boolean };

/** The departments there are, with the ways to take the list away and to propose a change. */
export async function ListPanel({ answer: { departments, asAt }, mayPropose }: Props) {
  if (departments.length === 0) return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const now = departments.filter((one) => answersIn(one, monthOfDay(asAt)));
  return (
    <Panel
      id="list"
      title={t('departments.list.title', { count: now.length })}
      sub={t('departments.list.sub', { day: formatDay(asAt, locale) })}
      foot={
        <>
          <a className="no-print" href={`/api/v1/departments/list?format=csv&asAt=${asAt}`}>
            {t('departments.list.csv')}
          </a>
          {mayPropose ? <span className="no-print">{t('departments.list.csv-note')}</span> : null}
          {mayPropose ? (
            <a className="no-print" href="/departments/propose">
              {t('departments.list.propose')}
            </a>
          ) : null}
        </>
      }
    >
      <DataTable caption={t('departments.list.caption')}>
        <thead>
          <tr>
            {(['code', 'name', 'from', 'to', 'successor'] as const).map((column) => (
              <th key={column} scope="col" data-text="">
                {t(`departments.column.${column}`)}
              </th>
            ))}
            {mayPropose ? (
              <th scope="col" data-text="">
                {t('departments.list.change')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {departments.map(({ code, name, from, to, successor }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td data-text="long">{name[locale]}</td>
              <td data-text="">{formatMonth(from, locale)}</td>
              <td data-text="">{to === null ? t('departments.list.goes-on') : formatMonth(to, locale)}</td>
              <td data-text="">
                {successor === null ? '–' : departmentName(departments, successor, locale)}
              </td>
              {mayPropose ? (
                <td data-text="">
                  <a
                    href={`/departments/propose?${new URLSearchParams({ of: code })}`}
                    aria-label={`${t('departments.list.change')}: ${code}`}
                  >
                    {t('departments.list.change')}
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
