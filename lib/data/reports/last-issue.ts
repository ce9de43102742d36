import 'server-only';
import type { Day } from '@/lib/calendar/day';
import { isLocale, type Locale } from '@/lib/format/locale';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { type Snapshot, snapshotId } from '@/lib/reports/snapshot/snapshot';
import type { Queryable } from '../database';
import type { ReportName } from './issue';

/** The newest issue of a report, with what it was made from. */
export type LastIssue = ReportName & {
  readonly number: number;
  readonly id: string;
  readonly asAt: Day;
  /** The languages that it was issued in. */
  readonly locales: readonly Locale[];
  readonly snapshot: Snapshot;
};

type Row = {
  kind: ReportName['kind'];
  period: string;
  number: number;
  as_at: string;
  snapshot: string;
  languages: string[];
};

/** The newest issue of a report; null where it was never issued. */
export async function lastIssue(db: Queryable, { kind, period }: ReportName): Promise<LastIssue | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT kind, period, number, to_char(as_at, 'YYYY-MM-DD') AS as_at, snapshot,
      (SELECT array_agg(DISTINCT language) FROM report_file f WHERE f.kind = i.kind AND f.period = i.period AND f.number = i.number)
        AS languages
    FROM report_issue i WHERE kind = ${kind} AND period = ${period} ORDER BY number DESC LIMIT 1`;
  return row ? lastIssueOf(row) : null;
}

/** The newest issues of all reports of a kind whose period lies from one to another, in order. */
export async function lastIssues(
  db: Queryable,
  { kind, from, to }: { readonly kind: ReportName['kind']; readonly from: string; readonly to: string },
): Promise<readonly LastIssue[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (period) kind, period, number, to_char(as_at, 'YYYY-MM-DD') AS as_at, snapshot,
      (SELECT array_agg(DISTINCT language) FROM report_file f WHERE f.kind = i.kind AND f.period = i.period AND f.number = i.number)
        AS languages
    FROM report_issue i WHERE kind = ${kind} AND period BETWEEN ${from} AND ${to} ORDER BY period, number DESC`;
  return rows.map(lastIssueOf);
}

function lastIssueOf({ kind, period, number, as_at, snapshot, languages }: Row): LastIssue {
  return {
    kind,
    period,
    number,
    id: snapshotId({ kind, period, number }),
    asAt: as_at as Day,
    locales: languages.filter(isLocale),
    // Written by canonicalJson from a Snapshot, and frozen since: the database keeps its SHA-256 beside it.
    snapshot: readCanonicalJson(snapshot) as Snapshot,
  };
}
