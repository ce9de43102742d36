import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { endOfHongKongDay, startOfHongKongDay } from '@/lib/calendar/hong-kong';
import { Prisma } from '../generated/client';

/** Which rows of the audit are asked for; null: all of them. */
export type AuditQuestion = {
  /** A person or service account, by id: what they did, and what was done about them. `nobody`: what nobody known did. */
  readonly who: string | null;
  readonly kinds: readonly string[] | null;
  /** Days in Hong Kong, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
};

/** The condition that a question puts to the rows of `audit_event a`; every value goes along as a parameter. */
export function conditionOf({ who, kinds, from, to }: AuditQuestion): Prisma.Sql {
  const parts = [
    ...(who === null ? [] : [who === 'nobody' ? Prisma.sql`a.person_id IS NULL` : aboutOrBy(who)]),
    ...(kinds === null ? [] : [Prisma.sql`a.kind = ANY(${[...kinds]}::text[])`]),
    ...(from === null ? [] : [Prisma.sql`a.happened_at >= ${startOfHongKongDay(from)}`]),
    ...(to === null ? [] : [Prisma.sql`a.happened_at < ${endOfHongKongDay(to)}`]),
  ];
  return parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, ' AND ');
}

function aboutOrBy(id: string): Prisma.Sql {
  return Prisma.sql`(a.person_id = ${id}::uuid OR a.subject IN (${`person ${id}`}, ${`token ${id}`}))`;
}
