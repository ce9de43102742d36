import type { AuditRow } from '@/lib/data/audit/audit-rows';
import { type AuditRowView, auditRowView } from '@/lib/overview/admin/audit-row';
import { getLocale, getTexts } from '@/lib/request/words';
import table from '../../_components/EntryTable.module.css';
import styles from './Audit.module.css';
import { Said } from './Said';

const COLUMNS = ['when', 'who', 'what', 'about', 'details'] as const;

/** Entries, the newest first; on a narrow screen a block for each. */
export async function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const labels = COLUMNS.map((column) => t(`audit.column.${column}`));
  return (
    <table className={table['entries']} aria-label={t('audit.list')}>
      <thead>
        <tr>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Entry key={row.id} row={auditRowView(t, locale, row)} labels={labels} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ row, labels }: { row: AuditRowView; labels: readonly string[] }) {
  const { id, when, time, who, what, about, details } = row;
  const [labelWhen, labelWho, labelWhat, labelAbout, labelDetails] = labels;
  return (
    <tr id={`entry-${id}`}>
      <td data-label={labelWhen} className={styles['when']}>
        <time dateTime={time}>{when}</time>
      </td>
      <td data-label={labelWho}>{who}</td>
      <th scope="row" data-label={labelWhat} className={styles['what']}>
        <Said said={what} />
      </th>
      <td data-label={labelAbout}>
        {about.href === null ? (
          <Said said={about} />
        ) : (
          <a className={styles['link']} href={about.href}>
            {about.text}
          </a>
        )}
      </td>
      <td data-label={labelDetails} data-none={details.length === 0 ? true : undefined}>
        {details.length === 0 ? null : (
          <dl className={styles['details']}>
            {details.map(({ name, value }) => (
              <div key={name.text}>
                <dt>
                  <Said said={name} />
                </dt>
                <dd>
                  <Said said={value} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </td>
    </tr>
  );
}
