import 'server-only';
import { BUILT_IN_PEOPLE } from '@/lib/access/person';
import { ask, type Invariant } from './invariant';

/** Who did what: the accounts that every database has, and an audit row for every change of a month. */
export const AUDIT: readonly Invariant[] = [
  ask(
    'the built-in accounts are there with their roles',
    `SELECT wanted.name AS broken
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS wanted(id, name, role)
     LEFT JOIN LATERAL (SELECT * FROM person_state WHERE person_id = wanted.id ORDER BY version DESC LIMIT 1) AS now ON true
     WHERE (now.role = wanted.role AND now.status = 'active') IS NOT TRUE`,
    [
      BUILT_IN_PEOPLE.map((p) => p.id),
      BUILT_IN_PEOPLE.map((p) => p.name),
      BUILT_IN_PEOPLE.map((p) => p.role),
    ],
  ),
  ask(
    'every revision has one audit row, by its author',
    `SELECT format('month %s revision %s: %s rows', to_char(r.month, 'YYYY-MM'), r.revision, count(a.id)) AS broken
     FROM month_revision r
     LEFT JOIN audit_event a ON a.subject = 'month ' || to_char(r.month, 'YYYY-MM') AND a.kind = 'month-' || r.action
       AND a.details ->> 'revision' = r.revision::text AND a.person_id = r.author_id
     GROUP BY r.month, r.revision HAVING count(a.id) <> 1 ORDER BY r.month, r.revision`,
  ),
  ask(
    'every audit row of a month has its revision',
    `SELECT format('audit event %s: %s, revision %s', a.id, a.subject, coalesce(a.details ->> 'revision', 'none')) AS broken
     FROM audit_event a
     LEFT JOIN month_revision r ON a.subject = 'month ' || to_char(r.month, 'YYYY-MM') AND a.kind = 'month-' || r.action
       AND a.details ->> 'revision' = r.revision::text
     WHERE a.kind IN ('month-saved', 'month-submitted', 'month-withdrawn', 'month-returned', 'month-approved',
                      'month-reopened', 'month-loaded') AND r.month IS NULL
     ORDER BY a.id`,
  ),
];
