import { AUDIT_GROUPS, type AuditGroup, type AuditKind } from '@/lib/data/audit/audit-kinds';
import { getTextsOf } from '@/lib/request/words';

/** What can be asked for: a whole group, or one kind of it. */
export async function KindOptions() {
  const t = await getTextsOf('audit');
  const groups = Object.entries(AUDIT_GROUPS) as [AuditGroup, readonly AuditKind[]][];
  return (
    <>
      <option value="">{t('anything')}</option>
      {groups.map(([group, kinds]) => (
        <optgroup key={group} label={t(`group.${group}`)}>
          {kinds.length > 1 ? (
            <option value={group}>{t('all-of', { group: t(`group.${group}`) })}</option>
          ) : null}
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
