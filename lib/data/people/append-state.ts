import 'server-only';
import type { Person, Role } from '@/lib/access/person';
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
  await tx.personState.create({
    data: { personId: id, version: last.version + 1, ...after, knownAt: now, authorId: author.id },
  });
  const details = Object.fromEntries(
    // What somebody is called isn't written where it could never be read without rights to people.
    changed.filter((part) => part !== 'name').map((part) => [part, { from: before[part], to: after[part] }]),
  );
  const kind = changed.includes('status') ? `person-${after.status}` : `person-${changed[0]}-changed`;
  await writeAudit(tx, { kind, subject: `person ${id}`, details, personId: author.id }, now);
}

/** The last state of a person; null for nobody. */
export function lastState(tx: Pick<Transaction, 'personState'>, id: string) {
  return tx.personState.findFirst({ where: { personId: id }, orderBy: { version: 'desc' } });
}
