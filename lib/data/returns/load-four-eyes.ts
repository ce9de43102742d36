import 'server-only';
import { haveFourEyes } from '@/lib/access/four-eyes';
import { may } from '@/lib/access/may';
import { isHumanRole, type Person } from '@/lib/access/person';
import type { Queryable } from '../database';

/**
 * Whether somebody who may come in could approve what another one enters, and what these people have typed.
 *
 * @param typedBy by id, who typed what waits to be decided
 */
export async function loadFourEyes(db: Queryable, typedBy: readonly string[] = []): Promise<boolean> {
  const people = await loadActive(db);
  return haveFourEyes(people) && people.some((person) => may(person, 'decide-month', { typedBy }));
}

async function loadActive(db: Queryable): Promise<Person[]> {
  const rows = await db.$queryRaw<{ id: string; name: string; role: string }[]>`
    SELECT id, name, role FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, name, role, status FROM person_state
      ORDER BY person_id, version DESC) AS last
    WHERE status = 'active'`;
  return rows.flatMap(({ id, name, role }) => (isHumanRole(role) ? [{ id, name, role }] : []));
}
