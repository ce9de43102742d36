import { Panel } from '@/app/_components/Panel';
import type { AuditPage } from '@/lib/data/audit/load-audit';
import { type AuditFilter, auditQuery } from '@/lib/forms/audit-filter';
import { getTextsOf } from '@/lib/request/words';
import styles from './Audit.module.css';
import { AuditPages } from './AuditPages';
import { AuditTable } from './AuditTable';

type Props = { page: AuditPage; asked: AuditFilter['asked'] };

/** The entries that were asked for, or that there are none; at the foot the way to the others, and to all of them as a file. */
export async function AuditPanel({ page, asked }: Props) {
  const t = await getTextsOf('audit');
  const { rows, count } = page;
  const none = count === 0;
  return (
    <Panel
      id="entries"
      title={none ? t('none') : count === null ? t('count-many') : t('count', { count })}
      foot={
        none ? undefined : (
          <>
            <AuditPages page={page} asked={asked} />
            <a className={styles['link']} href={`/admin/audit/export${auditQuery(asked, null)}`}>
              {t('export')}
            </a>
          </>
        )
      }
    >
      {none ? (
        <p>{t('none-text')}</p>
      ) : rows.length === 0 ? (
        <p>{t('none-here')}</p>
      ) : (
        <AuditTable rows={rows} />
      )}
    </Panel>
  );
}
