import 'server-only';
import type { Queryable } from '../database';

/** What everybody who ever did something to counts by department is called; null for former staff. */
export async function loadDepartmentNames(db: Queryable): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT DISTINCT ON (person_id) person_id AS id, CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
    FROM person_state WHERE person_id IN (SELECT author_id FROM department_revision)
    ORDER BY person_id, version DESC`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
