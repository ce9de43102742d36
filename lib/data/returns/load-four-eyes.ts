import 'server-only';
import { haveFourEyes } from '@/lib/access/four-eyes';
import { isHumanRole, type Person } from '@/lib/access/person';
import type { Queryable } from '../database';

/** Whether somebody who may come in could approve what another one enters. */
export async function loadFourEyes(db: Queryable): Promise<boolean> {
  return haveFourEyes(await loadActive(db));
}

async function loadActive(db: Queryable): Promise<Person[]> {
  const rows = await db.$queryRaw<{ id: string; name: string; role: string }[]>`
    SELECT id, name, role FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, name, role, status FROM person_state
      ORDER BY person_id, version DESC) AS last
    WHERE status = 'active'`;
  return rows.flatMap(({ id, name, role }) => (isHumanRole(role) ? [{ id, name, role }] : []));
}
