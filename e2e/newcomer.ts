import { randomUUID } from 'node:crypto';
import { COMMAND_LINE, type HumanRole } from '@/lib/access/person';
import { inDatabase } from './database';
import { PEOPLE, type SomebodyInTests } from './people';

/** Somebody of whom a test knows the id, too. */
export type Newcomer = SomebodyInTests & { readonly id: string };

/**
 * Adds somebody for one test alone, who may be disabled, choose a language, or sign out everywhere. They come in by the
 * viewer's password: its hash is copied, since the command line would take seconds for each.
 *
 * @param since an instant from which they have been here; null for now
 */
export async function addNewcomer(
  name: string,
  role: HumanRole = 'viewer',
  since: string | null = null,
): Promise<Newcomer> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await inDatabase([
    ['INSERT INTO person (id) VALUES ($1)', [id]],
    [STATE, [id, name, role, COMMAND_LINE.id, since]],
    [AUDIT, [`person ${id}`, JSON.stringify({ role, status: 'active' }), COMMAND_LINE.id, since]],
    ['INSERT INTO auth_user (id, email) VALUES ($1, $2)', [id, email]],
    [
      `INSERT INTO auth_account (user_id, account_id, provider_id, password)
       SELECT $1::uuid, $1::text, provider_id, password FROM auth_account
       JOIN auth_user ON auth_user.id = user_id WHERE email = $2`,
      [id, PEOPLE.viewer.email],
    ],
  ]);
  return { id, email, name, role, password: PEOPLE.viewer.password };
}

const STATE = `
  INSERT INTO person_state (person_id, version, name, role, status, known_at, author_id)
  VALUES ($1, 1, $2, $3, 'active', coalesce($5, now()), $4)`;

const AUDIT = `
  INSERT INTO audit_event (kind, subject, details, person_id, happened_at)
  VALUES ('person-added', $1, $2, $3, coalesce($4, now()))`;
