import type { Person } from '@/lib/access/person';
import { AUDIT_GROUPS, AUDIT_KINDS, kindsOf } from '@/lib/data/audit/audit-kinds';
import type { AuditQuestion } from '@/lib/data/audit/audit-question';
import type { AuditPerson } from '@/lib/data/audit/audit-rows';
import { type AuditPage, loadAudit, loadAuditPeople } from '@/lib/data/audit/load-audit';
import { type AuditFilter, readAuditFilter } from '@/lib/forms/audit-filter';
import type { Search } from '@/lib/forms/read-fields';

const KINDS = [...Object.keys(AUDIT_GROUPS), ...AUDIT_KINDS];

/**
 * What an address asks of the audit, read against who and what there is.
 *
 * @throws Forbidden
 */
export async function readAsked(
  person: Person,
  search: Search,
): Promise<{ people: readonly AuditPerson[]; form: AuditFilter; question: AuditQuestion }> {
  const people = await loadAuditPeople(person);
  const form = readAuditFilter(search, { people: people.map(({ id }) => id), kinds: KINDS });
  const { who, kind, from, to } = form.asked;
  return { people, form, question: { who, kinds: kind === null ? null : kindsOf(kind), from, to } };
}

/**
 * The page of the audit that an address asks for.
 *
 * @throws Forbidden
 */
export async function askAudit(
  person: Person,
  search: Search,
): Promise<{ page: AuditPage; people: readonly AuditPerson[]; form: AuditFilter }> {
  const { people, form, question } = await readAsked(person, search);
  return { page: await loadAudit(person, question, form.asked.place), people, form };
}
