import { DataTable } from '@/app/_components/DataTable';
import type { Issue } from '@/lib/data/reports/issue';
import { formatCount } from '@/lib/format/number';
import { getTexts } from '@/lib/request/words';
import styles from './Reports.module.css';

/** Every file of an issue with its size, SHA-256, and how often it was taken away. */
export async function FilesTable({ issue }: { issue: Issue }) {
  const t = await getTexts();
  return (
    <DataTable caption={t('reportPage.register.details')}>
      <thead>
        <tr>
          <th scope="col">{t('reportPage.register.file-name')}</th>
          <th scope="col">{t('reportPage.register.size')}</th>
          <th scope="col" data-text="">
            {t('reportPage.register.taken')}
          </th>
          <th scope="col" data-text="">
            SHA-256
          </th>
        </tr>
      </thead>
      <tbody>
        {issue.files.map(({ name, size, downloads, sha256 }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{t('reportPage.register.bytes', { count: formatCount(size) })}</td>
            <td data-text="">{t('reportPage.register.downloads', { count: downloads })}</td>
            <td data-text="" className={styles['hash']}>
              {sha256}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
