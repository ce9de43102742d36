import { isHumanRole } from '@/lib/access/person';
import type { AuditPerson } from '@/lib/data/audit/audit-rows';
import { accountName } from '@/lib/overview/admin/account-name';
import { getTexts } from '@/lib/request/words';

/** Everybody who can be asked for: people, then service accounts; whoever is disabled is marked. */
export async function PeopleOptions({ people }: { people: readonly AuditPerson[] }) {
  const t = await getTexts();
  const groups = [
    { label: t('audit.group-people'), members: people.filter(({ role }) => isHumanRole(role)) },
    { label: t('audit.group-services'), members: people.filter(({ role }) => !isHumanRole(role)) },
  ];
  return (
    <>
      <option value="">{t('audit.anybody')}</option>
      <option value="nobody">{t('audit.nobody-known')}</option>
      {groups.map(({ label, members }) => (
        <optgroup key={label} label={label}>
          {members.map((person) => (
            <option key={person.id} value={person.id}>
              {accountName(t, person)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
