import 'server-only';
import type { Person } from '@/lib/access/person';
import { SEEN_AGAIN_AFTER, SESSION_IDLE } from '@/lib/access/session-times';
import { connections, database } from '../database';
import { rememberVersion } from '../kept/data-version';

/** Somebody signed in. */
export type Session = {
  readonly id: string;
  readonly person: Person;
  readonly email: string;
  readonly language: string | null;
  readonly theme: string | null;
  readonly hasSecondFactor: boolean;
  /** Whether a second factor is asked of this person, who has none yet: until then nothing else is open to them. */
  readonly needsSecondFactor: boolean;
};

type Row = {
  version: string | null;
  session: string | null;
  stale: boolean;
  id: string;
  name: string;
  role: Person['role'];
  email: string;
  language: string | null;
  theme: string | null;
  has_factor: boolean;
  factor_asked: boolean;
};

/**
 * Who a session belongs to, as they are now: role, name and whether they may come in at all are read each time, together
 * with which state the data are in, in one statement.
 *
 * @param token of the session's cookie, its signature checked already
 * @returns null where there is no such session, it has ended, or its person may not come in
 */
export async function findSession(token: string, now: Date): Promise<Session | null> {
  const { rows } = await connections().query<Row>({
    name: 'find-session',
    text: `
      SELECT (SELECT version FROM data_version) AS version, s.id AS session, s.last_seen_at <= $3 AS stale,
        u.id, p.name, p.role, u.email, u.language, u.theme, u.two_factor_enabled AS has_factor,
        coalesce((SELECT value FROM product_setting WHERE name = 'second-factor' ORDER BY version DESC LIMIT 1), 'off') = 'on'
          AS factor_asked
      FROM auth_session s
      JOIN auth_user u ON u.id = s.user_id
      JOIN LATERAL (SELECT * FROM person_state WHERE person_id = u.id ORDER BY version DESC LIMIT 1) p ON p.status = 'active'
      WHERE s.token = $1 AND s.expires_at > $2 AND s.last_seen_at > $4`,
    values: [token, now, new Date(now.getTime() - SEEN_AGAIN_AFTER), new Date(now.getTime() - SESSION_IDLE)],
  });
  const [row] = rows;
  if (!row?.session) return null;
  if (row.stale) await noteSeen(row.session, now);
  const person: Person = { id: row.id, name: row.name, role: row.role };
  rememberVersion(person, row.version);
  return {
    id: row.session,
    person,
    email: row.email,
    language: row.language,
    theme: row.theme,
    hasSecondFactor: row.has_factor,
    needsSecondFactor:
      row.factor_asked && !row.has_factor && (row.role === 'manager' || row.role === 'admin'),
  };
}

async function noteSeen(id: string, now: Date): Promise<void> {
  await database().authSession.updateMany({
    where: { id, lastSeenAt: { lt: now } },
    data: { lastSeenAt: now },
  });
}
