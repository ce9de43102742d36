import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { isLocale } from '@/lib/format/locale';
import { REPORT_FORMATS } from '@/lib/reports/report-format';
import { type ReportKind, snapshotId } from '@/lib/reports/snapshot/snapshot';
import { database } from '../database';
import type { Issue, IssuedFile, ReportName } from './issue';

type Row = {
  kind: ReportKind;
  period: string;
  number: number;
  sha256: string;
  as_at: string;
  known_at: Date;
  author_id: string;
  author: string | null;
  note: string | null;
  files: {
    format: string;
    language: string;
    name: string;
    size: number;
    sha256: string;
    downloads: number;
  }[];
};

/**
 * Every report that was issued, the newest issue first: who, when, as at, its files with sizes and how often each was taken
 * away.
 *
 * @param only the issues of one report; of all of them without
 * @throws Forbidden
 */
export async function loadRegister(
  person: Person,
  only: ReportName | null = null,
): Promise<readonly Issue[]> {
  ensureMay(person, 'read-approved');
  const [kind, period] = [only?.kind ?? null, only?.period ?? null];
  const rows = await database().$queryRaw<Row[]>`
    WITH downloads AS (
      SELECT subject, count(*)::int AS times FROM audit_event WHERE kind = 'report-downloaded' GROUP BY subject
    )
    SELECT i.kind, i.period, i.number, i.sha256, to_char(i.as_at, 'YYYY-MM-DD') AS as_at, i.known_at, i.author_id, i.note,
      a.name AS author,
      (SELECT json_agg(json_build_object('format', f.format, 'language', f.language, 'name', f.name,
          'size', length(f.bytes), 'sha256', f.sha256, 'downloads', coalesce(d.times, 0)) ORDER BY f.format, f.language)
        FROM report_file f LEFT JOIN downloads d ON d.subject = 'report ' || f.name
        WHERE f.kind = i.kind AND f.period = i.period AND f.number = i.number) AS files
    FROM report_issue i
    JOIN LATERAL (SELECT CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
      FROM person_state WHERE person_id = i.author_id ORDER BY version DESC LIMIT 1) a ON true
    WHERE (${kind}::text IS NULL OR (i.kind = ${kind} AND i.period = ${period}))
    ORDER BY i.known_at DESC, i.kind, i.period DESC, i.number DESC`;
  return rows.map((row) => ({
    kind: row.kind,
    period: row.period,
    number: row.number,
    id: snapshotId(row),
    sha256: row.sha256,
    asAt: row.as_at as Day,
    at: row.known_at,
    by: { id: row.author_id, name: row.author },
    note: row.note,
    files: row.files.flatMap(({ format, language, ...file }): IssuedFile[] => {
      const known = REPORT_FORMATS.find((one) => one === format);
      return known && isLocale(language) ? [{ ...file, format: known, locale: language }] : [];
    }),
  }));
}
