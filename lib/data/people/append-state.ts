import 'server-only';
import type { Person, Role } from '@/lib/access/person';
import type { AuditKind } from '../audit/audit-kinds';
import { writeAudit } from '../audit/write-audit';
import type { Transaction } from '../database';
import { Refused } from './refused';

export type Status = 'invited' | 'active' | 'disabled';
export type State = { readonly name: string; readonly role: Role; readonly status: Status };

/** Makes a person or service account with a first state. */
export async function addState(
  tx: Transaction,
  id: string,
  state: State,
  author: Pick<Person, 'id'>,
  now: Date,
): Promise<void> {
  await tx.person.create({ data: { id } });
  await tx.personState.create({
    data: { personId: id, version: 1, ...state, knownAt: now, authorId: author.id },
  });
  const { role, status } = state;
  const details = { role, status };
  await writeAudit(tx, { kind: 'person-added', subject: `person ${id}`, details, personId: author.id }, now);
}

/**
 * Adds a state to a person's chain, with its audit row; nothing where it would change nothing.
 *
 * @throws Refused `unknown-person`; the database's own refusals, see {@link asRefusal}
 */
export async function changeState(
  tx: Transaction,
  id: string,
  change: Partial<State>,
  author: Pick<Person, 'id'>,
  now: Date,
): Promise<void> {
  const last = await lastState(tx, id);
  if (last === null) throw new Refused('unknown-person');
  const before = { name: last.name, role: last.role, status: last.status };
  const after = { ...before, ...change };
  const changed = (['name', 'role', 'status'] as const).filter((part) => before[part] !== after[part]);
  if (changed.length === 0) return;
  const knownAt = await afterDeeds(tx, id, now);
  await tx.personState.create({
    data: { personId: id, version: last.version + 1, ...after, knownAt, authorId: author.id },
  });
  const details = Object.fromEntries(
    // What somebody is called isn't written where it could never be read without rights to people.
    changed.filter((part) => part !== 'name').map((part) => [part, { from: before[part], to: after[part] }]),
  );
  const kind = kindOf(changed, after.status);
  await writeAudit(tx, { kind, subject: `person ${id}`, details, personId: author.id }, now);
}

/** What a change is called in the audit: by whether somebody may come in, before role and name. */
function kindOf(changed: readonly (keyof State)[], status: string): AuditKind {
  if (changed.includes('status')) return status === 'disabled' ? 'person-disabled' : 'person-active';
  return changed.includes('role') ? 'person-role-changed' : 'person-name-changed';
}

/**
 * A moment after everything that a person has done as who they were until now. It is later than now only where the clock
 * was turned back, or somebody was quicker by a hair.
 */
async function afterDeeds(tx: Transaction, id: string, now: Date): Promise<Date> {
  const [last] = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT max(known_at) + interval '1 ms' AS at FROM deeds_of(${id}::uuid)`;
  return last?.at && last.at > now ? last.at : now;
}

/** The last state of a person; null for nobody. */
export function lastState(tx: Pick<Transaction, 'personState'>, id: string) {
  return tx.personState.findFirst({ where: { personId: id }, orderBy: { version: 'desc' } });
}
