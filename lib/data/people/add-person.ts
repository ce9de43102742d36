import 'server-only';
import { randomUUID } from 'node:crypto';
import { ensureMay } from '@/lib/access/may';
import type { HumanRole, Person } from '@/lib/access/person';
import { inTransaction, type Transaction } from '../database';
import { addState } from './append-state';
import { makeLink } from './links';
import { asRefusal } from './refused';

/** Somebody who is to come in. */
export type NewPerson = { readonly email: string; readonly name: string; readonly role: HumanRole };

/**
 * Adds a person who can sign in at once.
 *
 * @param hash of their password
 * @returns their id
 * @throws Forbidden; Refused `email-taken`
 */
export async function addPerson(author: Person, who: NewPerson, hash: string, now: Date): Promise<string> {
  ensureMay(author, 'manage-people');
  return asRefusal(inTransaction((tx) => addUser(tx, author, who, hash, now)));
}

/**
 * Invites a person: they choose their password behind a link that works once.
 *
 * @returns the link's secret, which is kept nowhere
 * @throws Forbidden; Refused `email-taken`
 */
export async function invitePerson(
  author: Person,
  who: NewPerson,
  now: Date,
): Promise<{ id: string; secret: string }> {
  ensureMay(author, 'manage-people');
  return asRefusal(
    inTransaction(async (tx) => {
      const id = await addUser(tx, author, who, null, now);
      return { id, secret: await makeLink(tx, { kind: 'invitation', personId: id, author }, now) };
    }),
  );
}

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
