import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person, Role } from '@/lib/access/person';
import type { PastState } from '@/lib/access/person-changes';
import { database } from '../database';

/** A state of a person with when and by whom it came to be. */
export type KnownState = PastState & {
  /** null: without beginning. */
  readonly at: Date | null;
  /** As they are called now. `self`: the person themself. */
  readonly by: { readonly name: string; readonly role: Role; readonly self: boolean };
};

type Row = PastState & { at: Date | null; byName: string; byRole: Role; self: boolean };

/**
 * What a person was called and could do, from the first state to the one that counts; empty for nobody and for service
 * accounts.
 *
 * @throws Forbidden
 */
export async function loadPersonHistory(asker: Person, id: string): Promise<KnownState[]> {
  ensureMay(asker, 'manage-people');
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.name, s.role, s.status, s.known_at AS at, a.name AS "byName", a.role AS "byRole",
      s.author_id = s.person_id AS self
    FROM auth_user u JOIN person_state s ON s.person_id = u.id
    JOIN LATERAL (SELECT * FROM person_state WHERE person_id = s.author_id ORDER BY version DESC LIMIT 1) a ON true
    WHERE u.id::text = ${id} ORDER BY s.version`;
  return rows.map(({ byName, byRole, self, ...state }) => ({
    ...state,
    by: { name: byName, role: byRole, self },
  }));
}
