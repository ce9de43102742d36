import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { HumanRole, Person } from '@/lib/access/person';
import { type Month, parseMonth } from '@/lib/calendar/month';
import { database } from '../database';
import type { Status } from './append-state';

/** A person as administrators see them. */
export type Listed = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: HumanRole;
  readonly status: Status;
  readonly hasSecondFactor: boolean;
  /** null: never. */
  readonly signedInAt: Date | null;
  /** Since when they are in the product, invited or with a password. */
  readonly addedAt: Date;
  /** Months that stand as drafts whose last revision is theirs: for a leaver, somebody else has to take them over. */
  readonly openDrafts: readonly Month[];
};

type Row = Omit<Listed, 'openDrafts'> & { drafts: string[] };

/**
 * Everybody who can or could sign in, by name; those who no longer can at the end. A month is an open draft from its first
 * saving, after a withdrawal and after a reopening, until it is submitted.
 *
 * @throws Forbidden
 */
export async function loadPeople(asker: Person): Promise<Listed[]> {
  ensureMay(asker, 'manage-people');
  const rows = await database().$queryRaw<Row[]>`
    SELECT u.id, s.name, u.email, s.role, s.status, u.two_factor_enabled AS "hasSecondFactor",
      u.signed_in_at AS "signedInAt", coalesce(first.known_at, p.recorded_at) AS "addedAt",
      (SELECT coalesce(array_agg(to_char(m.month, 'YYYY-MM') ORDER BY m.month), '{}') FROM (
         SELECT DISTINCT ON (month) month, action, author_id FROM month_revision ORDER BY month, revision DESC) m
       WHERE m.author_id = u.id AND m.action IN ('saved', 'withdrawn', 'reopened')) AS drafts
    FROM auth_user u JOIN person p ON p.id = u.id
    JOIN person_state first ON first.person_id = u.id AND first.version = 1
    JOIN LATERAL (SELECT * FROM person_state WHERE person_id = u.id ORDER BY version DESC LIMIT 1) s ON true
    ORDER BY s.status = 'disabled', lower(s.name) COLLATE "C", u.email`;
  return rows.map(({ drafts, ...row }) => ({
    ...row,
    openDrafts: drafts.flatMap((text) => parseMonth(text) ?? []),
  }));
}
