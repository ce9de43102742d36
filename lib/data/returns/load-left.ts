import 'server-only';
import { may } from '@/lib/access/may';
import { HUMAN_ROLES } from '@/lib/access/person';
import type { Queryable } from '../database';

/** The roles in which somebody may go on with a return. */
const ENTERERS = HUMAN_ROLES.filter((role) => may({ id: '', name: '', role }, 'enter-month'));

/**
 * Of those who ever did something to a return, by id, who can't go on with it: former staff, those of another role
 * now, and the service accounts of the command line and of tokens.
 */
export async function loadLeft(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, role, status FROM person_state
      WHERE person_id IN (SELECT author_id FROM month_revision)
      ORDER BY person_id, version DESC) AS last
    WHERE status = 'disabled' OR role <> ALL (${ENTERERS}::text[])`;
  return new Set(rows.map(({ id }) => id));
}
