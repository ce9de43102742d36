import 'server-only';
import { ask, type Invariant } from './invariant';

/** Issued reports are whole, in order, and the bytes that they were. */
export const REPORTS: readonly Invariant[] = [
  ask(
    'the issues of a report are numbered without holes, in the order of time',
    `SELECT format('report %s %s issue %s', kind, period, number) AS broken FROM (
       SELECT *, row_number() OVER w AS place, lag(known_at) OVER w AS before FROM report_issue
       WINDOW w AS (PARTITION BY kind, period ORDER BY number)) AS numbered
     WHERE number <> place OR before > known_at ORDER BY kind, period, number`,
  ),
  ask(
    'snapshots and files of issued reports are what their SHA-256 says',
    `SELECT format('report %s %s issue %s: snapshot', kind, period, number) AS broken FROM report_issue
     WHERE sha256 <> encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')
     UNION ALL
     SELECT format('report %s %s issue %s: %s', kind, period, number, name) FROM report_file
     WHERE sha256 <> encode(sha256(bytes), 'hex') ORDER BY 1`,
  ),
  ask(
    'every issued report has all its files, and one audit row by its issuer',
    `SELECT format('report %s %s issue %s: %s of %s files, %s rows', i.kind, i.period, i.number, f.files, i.files, a.rows) AS broken
     FROM report_issue i
     CROSS JOIN LATERAL (SELECT count(*) AS files FROM report_file f
       WHERE f.kind = i.kind AND f.period = i.period AND f.number = i.number) f
     CROSS JOIN LATERAL (SELECT count(*) AS rows FROM audit_event e
       WHERE e.kind = 'report-issued' AND e.details ->> 'sha256' = i.sha256 AND e.person_id = i.author_id) a
     WHERE f.files <> i.files OR a.rows <> 1 ORDER BY 1`,
  ),
];
