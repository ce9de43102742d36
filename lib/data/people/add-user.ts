import 'server-only';
import { randomUUID } from 'node:crypto';
import type { HumanRole, Person } from '@/lib/access/person';
import type { Transaction } from '../database';
import { addState } from './append-state';

/** Somebody who is to come in. */
export type NewPerson = { readonly email: string; readonly name: string; readonly role: HumanRole };

/** Adds a person with their account; without a password they are invited, and can't sign in yet. */
export async function addUser(
  tx: Transaction,
  author: Person,
  { email, name, role }: NewPerson,
  hash: string | null,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await addState(
    tx,
    id,
    { name: name.trim(), role, status: hash === null ? 'invited' : 'active' },
    author,
    now,
  );
  await tx.authUser.create({ data: { id, email: email.trim().toLowerCase() } });
  if (hash !== null) await setPassword(tx, id, hash);
  return id;
}

/** Gives a person another password. */
export async function setPassword(tx: Transaction, id: string, hash: string): Promise<void> {
  const providerId = 'credential';
  await tx.authAccount.upsert({
    where: { userId_providerId: { userId: id, providerId } },
    create: { userId: id, accountId: id, providerId, password: hash },
    update: { password: hash },
  });
}
