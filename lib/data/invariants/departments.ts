import 'server-only';
import { BEFORE_ITS_TIME, decidesOnOwn } from './chain-rules';
import { ON } from './guards';
import { ask, type Invariant } from './invariant';

/** A state of a department beside the one before it. */
const STATES = `
  SELECT s.*, lag(version) OVER w AS version_before, lag(known_at) OVER w AS known_before
  FROM department_state s WINDOW w AS (PARTITION BY department ORDER BY version)`;

/** What each department is now. */
const NOW = 'SELECT DISTINCT ON (department) * FROM department_state ORDER BY department, version DESC';

/** A revision of counts by department beside the one before it in its month. */
const LINKS = `
  SELECT r.*, to_char(r.month, 'YYYY-MM') AS month_name, lag(r.revision) OVER w AS revision_before,
    lag(r.action) OVER w AS action_before, lag(r.known_at) OVER w AS known_before, lag(r.note) OVER w AS note_before
  FROM department_revision r WINDOW w AS (PARTITION BY r.month ORDER BY r.revision)`;

const link = (name: string, says: string, where: string) =>
  ask(
    name,
    `SELECT format('departments of %s revision %s: ', month_name, revision) || ${says} AS broken
     FROM (${LINKS}) AS link WHERE ${where} ORDER BY month, revision`,
  );

/** The triggers that keep the rules about departments: table and trigger. */
const TRIGGERS = [
  ['department_state', 'chain'],
  ['department_revision', 'chain'],
  ['department_revision', 'has_counts'],
  ['department_revision', 'author'],
  ['department_count', 'frozen'],
] as const;

/** Departments and their counts, held against the stored rows: what triggers refuse at the time of writing. */
export const DEPARTMENTS: readonly Invariant[] = [
  ask(
    'every department has states from the first on, without hole, never known earlier than the one before',
    `SELECT format('department %s version %s', department, version) AS broken FROM (${STATES}) AS state
     WHERE version <> coalesce(version_before, 0) + 1 OR known_at < known_before
     ORDER BY department, version`,
  ),
  ask(
    'a department that went over into another one runs on there: the other is known, and there in the month after',
    `SELECT format('department %s into %s', s.department, s.successor) AS broken FROM (${NOW}) AS s
     LEFT JOIN (${NOW}) AS next ON next.department = s.successor
     WHERE s.successor IS NOT NULL AND NOT coalesce(s.to_month IS NOT NULL AND next.from_month <= s.to_month + interval '1 month'
       AND (next.to_month IS NULL OR next.to_month > s.to_month), false) ORDER BY s.department`,
  ),
  ask(
    'no department goes over, by however many others, into itself',
    `WITH RECURSIVE now AS (${NOW}), way AS (
       SELECT department, successor AS leads_to FROM now WHERE successor IS NOT NULL
       UNION
       SELECT way.department, now.successor FROM way JOIN now ON now.department = way.leads_to
       WHERE now.successor IS NOT NULL)
     SELECT format('department %s', department) AS broken FROM way WHERE leads_to = department ORDER BY department`,
  ),
  ask(
    'every department of a month’s counts is known',
    `SELECT DISTINCT format('%s in %s', c.department, to_char(c.month, 'YYYY-MM')) AS broken FROM department_count c
     WHERE NOT EXISTS (SELECT FROM department_state s WHERE s.department = c.department) ORDER BY broken`,
  ),
  ask(
    'counts by department as they stand are of months in which 1823 answers for the department',
    `SELECT DISTINCT format('%s in %s', c.department, to_char(c.month, 'YYYY-MM')) AS broken FROM department_count c
     JOIN (SELECT month, max(revision) AS revision FROM department_revision WHERE rows > 0 GROUP BY month) AS said
       USING (month, revision)
     JOIN (${NOW}) AS state ON state.department = c.department
     WHERE c.month < state.from_month OR c.month > state.to_month ORDER BY broken`,
  ),
  link(
    'every chain of counts by department starts at revision 1 and has no hole',
    `format('follows %s', coalesce(revision_before::text, 'nothing'))`,
    'revision <> coalesce(revision_before, 0) + 1',
  ),
  link(
    'every action on counts by department may follow the one before it',
    `format('%s follows %s', action, coalesce(action_before, 'nothing'))`,
    'NOT action_may_follow(action_before, action)',
  ),
  link(
    'only saving and loading change the note of counts by department',
    `format('%s changed the note', action)`,
    `action NOT IN ('saved', 'loaded') AND note IS DISTINCT FROM note_before`,
  ),
  link(
    'nobody decided on counts by department that they entered',
    `format('%s by %s, who entered or submitted them', action, author_id)`,
    decidesOnOwn('department_revision'),
  ),
  link(
    'known times of counts by department never go back, and no month’s were kept before it came or approved before it ended',
    `format('%s at %s', action, known_at)`,
    `known_at < known_before OR ${BEFORE_ITS_TIME}`,
  ),
  link(
    'a revision of counts by department has as many rows as it says, and only what was saved or loaded has any',
    `format('%s rows', rows)`,
    `rows <> (SELECT count(*) FROM department_count c WHERE c.month = link.month AND c.revision = link.revision)
      OR (rows > 0) <> (action IN ('saved', 'loaded'))`,
  ),
  link(
    'every revision of counts by department has one audit row, by its author',
    `format('%s by %s', action, author_id)`,
    `1 <> (SELECT count(*) FROM audit_event a WHERE a.subject = 'departments of ' || link.month_name
       AND a.kind = 'departments-' || link.action AND a.person_id = link.author_id
       AND (a.details ->> 'revision')::int = link.revision)`,
  ),
  ask(
    'the rules about departments are kept by triggers',
    `SELECT format('%s on %s', wanted.trigger, wanted.place) AS broken
     FROM unnest($1::text[], $2::text[]) AS wanted(place, trigger)
     WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = wanted.place::regclass AND tgname = wanted.trigger AND ${ON})
     ORDER BY 1`,
    ([0, 1] as const).map((part) => TRIGGERS.map((trigger) => trigger[part])),
  ),
];
