import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { HumanRole, Person } from '@/lib/access/person';
import { database } from '../database';
import { accountOf } from '../sign-in/account-of';
import type { Status } from './append-state';

/** A person, found by the address that they sign in with. */
export type Found = {
  readonly id: string;
  readonly name: string;
  readonly role: HumanRole;
  readonly status: Status;
};

/**
 * The person with an e-mail address, whatever its capitals; null for nobody.
 *
 * @throws Forbidden
 * @example await findByEmail(admin, 'Mei@example.org') // { id: '…', name: 'Mei', role: 'officer', status: 'active' }
 */
export async function findByEmail(asker: Person, email: string): Promise<Found | null> {
  ensureMay(asker, 'manage-people');
  const account = await accountOf(database(), { email: email.trim().toLowerCase() });
  if (account === null) return null;
  const { personId: id, name, role, status } = account;
  return { id, name, role, status };
}
