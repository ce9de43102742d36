import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { type ReportKind, snapshotId } from '@/lib/reports/snapshot/snapshot';
import { database } from '../database';

/** What is known of a file by its bytes alone. */
export type Verified =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'issued' | 'superseded';
      readonly id: string;
      readonly name: string;
      readonly asAt: Day;
      readonly at: Date;
      /** The id of the newest issue of the same report, which took its place; null where it is the newest itself. */
      readonly by: string | null;
    };

type Row = {
  kind: ReportKind;
  period: string;
  number: number;
  name: string;
  as_at: string;
  known_at: Date;
  newest: number;
};

/**
 * Whether a file was issued, byte by byte, and whether another issue has taken its place since.
 *
 * @param sha256 of the file, in hexadecimal
 * @throws Forbidden
 */
export async function verifyFile(person: Person, sha256: string): Promise<Verified> {
  ensureMay(person, 'read-approved');
  const [row] = await database().$queryRaw<Row[]>`
    SELECT f.kind, f.period, f.number, f.name, to_char(i.as_at, 'YYYY-MM-DD') AS as_at, i.known_at,
      (SELECT max(number) FROM report_issue n WHERE n.kind = f.kind AND n.period = f.period)::int AS newest
    FROM report_file f JOIN report_issue i USING (kind, period, number)
    WHERE f.sha256 = ${sha256} ORDER BY f.kind, f.period, f.number DESC LIMIT 1`;
  if (!row) return { kind: 'unknown' };
  const isNewest = row.newest === row.number;
  return {
    kind: isNewest ? 'issued' : 'superseded',
    id: snapshotId(row),
    name: row.name,
    asAt: row.as_at as Day,
    at: row.known_at,
    by: isNewest ? null : snapshotId({ ...row, number: row.newest }),
  };
}
