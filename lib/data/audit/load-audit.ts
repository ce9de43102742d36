import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database, type Queryable } from '../database';
import { inSnapshot } from '../reads/snapshot';
import { type AuditQuestion, conditionOf } from './audit-question';
import { type AuditPerson, type AuditPlace, type AuditRow, readAuditRows } from './audit-rows';

/** Rows on a page. */
const PAGE = 100;
/** Rows are counted no further than this. */
const MOST_COUNTED = 10_000;

export type AuditPage = {
  /** The newest first. */
  readonly rows: readonly AuditRow[];
  /** How many rows the question has in all; null: more than are counted, 10,000. */
  readonly count: number | null;
  /** From which row on there are newer and older ones; null where there aren't. */
  readonly newer: string | null;
  readonly older: string | null;
};

/**
 * One page of the audit, the newest first. Pages are told by the ids of their edges: rows that come in meanwhile make no
 * hole and show none twice.
 *
 * @param place before or after which row; null: the newest
 * @throws Forbidden
 */
export function loadAudit(
  asker: Person,
  question: AuditQuestion,
  place: AuditPlace | null,
): Promise<AuditPage> {
  ensureMay(asker, 'read-audit');
  return inSnapshot(async (db) => {
    const nearest = (await readAuditRows(db, question, place, PAGE)).sort(byIdDescending);
    const [first, last] = [nearest[0]?.id, nearest.at(-1)?.id];
    const isThere = async (beyond: AuditPlace) => (await readAuditRows(db, question, beyond, 1)).length > 0;
    return {
      rows: nearest,
      count: await countOf(db, question),
      newer: first !== undefined && (await isThere({ newer: first })) ? first : null,
      older: last !== undefined && (await isThere({ older: last })) ? last : null,
    };
  });
}

function byIdDescending(a: AuditRow, b: AuditRow): number {
  return BigInt(a.id) < BigInt(b.id) ? 1 : -1;
}

async function countOf(db: Queryable, question: AuditQuestion): Promise<number | null> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM audit_event a WHERE ${conditionOf(question)} LIMIT ${MOST_COUNTED + 1}) AS counted`;
  const count = row?.count ?? 0;
  return count > MOST_COUNTED ? null : count;
}

/**
 * Everybody of whom the audit can tell, people and service accounts, by name; the disabled last.
 *
 * @throws Forbidden
 */
export async function loadAuditPeople(asker: Person): Promise<AuditPerson[]> {
  ensureMay(asker, 'read-audit');
  return database().$queryRaw<AuditPerson[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (person_id) person_id AS id, name, role, status FROM person_state
      ORDER BY person_id, version DESC) AS everybody
    ORDER BY status = 'disabled', name COLLATE "C", id`;
}
