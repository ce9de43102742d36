import { DataTable } from '@/app/_components/DataTable';
import type { Difference } from '@/lib/reports/snapshot/difference';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = { id: string; differences: readonly Difference[] };

/** Every figure that differs from the last issue. */
export async function DifferencesTable({ id, differences }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const title = t('reportPage.issue.differences-title', { count: differences.length, id });
  if (differences.length === 0) return <p>{title}</p>;
  return (
    <>
      <p>{title}</p>
      <DataTable caption={t('reportPage.issue.differences-caption', { id })}>
        <thead>
          <tr>
            {(['figure', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col" data-text="">
                {t(`report.changes.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, label, before, after }) => (
            <tr key={key}>
              <th scope="row">{label[locale]}</th>
              <td data-text="">{before[locale]}</td>
              <td data-text="">{after[locale]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
