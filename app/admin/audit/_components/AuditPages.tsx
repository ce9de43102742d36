import type { AuditPage } from '@/lib/data/audit/load-audit';
import { type AuditFilter, auditQuery } from '@/lib/forms/audit-filter';
import { getTextsOf } from '@/lib/request/words';
import styles from './Audit.module.css';

type Props = { page: AuditPage; asked: AuditFilter['asked'] };

/** The ways to the pages beside this one; none where this is all. */
export async function AuditPages({ page: { newer, older }, asked }: Props) {
  const t = await getTextsOf('audit');
  const isFirst = asked.place === null;
  const links = [
    ...(isFirst ? [] : [{ word: 'newest', href: auditQuery(asked, null), rel: undefined } as const]),
    ...(newer === null ? [] : [{ word: 'newer', href: auditQuery(asked, { newer }), rel: 'prev' } as const]),
    ...(older === null ? [] : [{ word: 'older', href: auditQuery(asked, { older }), rel: 'next' } as const]),
  ];
  if (links.length === 0) return null;
  return (
    <nav className="no-print" aria-label={t('pages')}>
      <ul className={styles['pages']}>
        {links.map(({ word, href, rel }) => (
          <li key={word}>
            <a className={styles['link']} href={`/admin/audit${href}`} rel={rel}>
              {t(word)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
