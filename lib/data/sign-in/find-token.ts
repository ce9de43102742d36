import 'server-only';
import type { Person } from '@/lib/access/person';
import { SEEN_AGAIN_AFTER } from '@/lib/access/session-times';
import { connections, database } from '../database';
import { rememberVersion } from '../kept/data-version';
import { sha256Of } from '../secrets/secret';

type Row = { version: string | null; id: string; name: string; role: Person['role']; stale: boolean };

/**
 * The service account of an API token, as it is now; that it was used is noted, at most once a minute.
 *
 * @returns null where there is no such token, it has run out or was revoked
 */
export async function findToken(token: string, now: Date): Promise<Person | null> {
  const { rows } = await connections().query<Row>({
    name: 'find-token',
    text: `
      SELECT (SELECT version FROM data_version) AS version, p.person_id AS id, p.name, p.role,
        coalesce(t.last_used_at <= $3, true) AS stale
      FROM api_token t
      JOIN LATERAL (SELECT * FROM person_state WHERE person_id = t.person_id ORDER BY version DESC LIMIT 1) p
        ON p.status = 'active'
      WHERE t.sha256 = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL`,
    values: [sha256Of(token), now, new Date(now.getTime() - SEEN_AGAIN_AFTER)],
  });
  const [row] = rows;
  if (!row) return null;
  if (row.stale) {
    await database().apiToken.updateMany({ where: { personId: row.id }, data: { lastUsedAt: now } });
  }
  const person: Person = { id: row.id, name: row.name, role: row.role };
  rememberVersion(person, row.version);
  return person;
}
