import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { inTransaction } from '../database';
import { addUser, type NewPerson } from './add-user';
import { makeLink } from './links';
import { once } from './once';
import { asRefusal } from './refused';

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
 * @param key of the form that asks for it
 * @returns the link's secret, which is kept nowhere
 * @throws Forbidden; Refused `email-taken`, `sent-before`
 */
export async function invitePerson(
  author: Person,
  who: NewPerson,
  now: Date,
  key: string | null = null,
): Promise<{ id: string; secret: string }> {
  ensureMay(author, 'manage-people');
  return asRefusal(
    inTransaction(async (tx) => {
      await once(tx, author, key, now);
      const id = await addUser(tx, author, who, null, now);
      return { id, secret: await makeLink(tx, { kind: 'invitation', personId: id, author }, now) };
    }),
  );
}
