import 'server-only';
import type { Role } from '@/lib/access/person';
import type { Queryable } from '../database';
import { Prisma } from '../generated/client';
import type { Status } from '../people/append-state';
import { type AuditQuestion, conditionOf } from './audit-question';

/** A person or service account as administrators read of them: by name, whatever became of them. */
export type AuditPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly status: Status;
};

/** Something that happened. */
export type AuditRow = {
  /** Rows stand in the order of their ids, which no clock can change. A whole number as text. */
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Who did it; null where nobody is known. */
  readonly by: AuditPerson | null;
  /** Whom it was about, where that is a person or service account. */
  readonly about: AuditPerson | null;
};

/** Where in the audit: rows older or newer than one, which isn't among them. */
export type AuditPlace = { readonly older: string } | { readonly newer: string };

type Row = Pick<AuditRow, 'id' | 'at' | 'kind' | 'subject' | 'details'> & {
  by_id: string | null;
  by_name: string;
  by_role: Role;
  by_status: Status;
  about_id: string | null;
  about_name: string;
  about_role: Role;
  about_status: Status;
};

/**
 * The rows that a question asks for, the nearest to the place first: the newest among the older ones, the oldest among the
 * newer ones.
 *
 * @param place from where on; null from the newest
 */
export async function readAuditRows(
  db: Queryable,
  question: AuditQuestion,
  place: AuditPlace | null,
  most: number,
): Promise<AuditRow[]> {
  const newer = place !== null && 'newer' in place;
  const beyond =
    place === null
      ? Prisma.sql`true`
      : newer
        ? Prisma.sql`a.id > ${place.newer}::bigint`
        : Prisma.sql`a.id < ${place.older}::bigint`;
  const rows = await db.$queryRaw<Row[]>`
    WITH found AS (
      SELECT a.*, (CASE WHEN a.subject ~ '^(person|token) [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        THEN split_part(a.subject, ' ', 2) END)::uuid AS about
      FROM audit_event a WHERE ${conditionOf(question)} AND ${beyond}
      ORDER BY a.id ${newer ? Prisma.sql`ASC` : Prisma.sql`DESC`} LIMIT ${most})
    SELECT f.id::text, f.happened_at AS at, f.kind, f.subject, f.details,
      b.person_id AS by_id, b.name AS by_name, b.role AS by_role, b.status AS by_status,
      o.person_id AS about_id, o.name AS about_name, o.role AS about_role, o.status AS about_status
    FROM found f
    LEFT JOIN LATERAL (SELECT * FROM person_state WHERE person_id = f.person_id ORDER BY version DESC LIMIT 1) b ON true
    LEFT JOIN LATERAL (SELECT * FROM person_state WHERE person_id = f.about ORDER BY version DESC LIMIT 1) o ON true
    ORDER BY f.id ${newer ? Prisma.sql`ASC` : Prisma.sql`DESC`}`;
  return rows.map(rowOf);
}

function rowOf(row: Row): AuditRow {
  const { id, at, kind, subject, details } = row;
  return {
    id,
    at,
    kind,
    subject,
    details,
    by: personOf(row.by_id, row.by_name, row.by_role, row.by_status),
    about: personOf(row.about_id, row.about_name, row.about_role, row.about_status),
  };
}

function personOf(id: string | null, name: string, role: Role, status: Status): AuditPerson | null {
  return id === null ? null : { id, name, role, status };
}
