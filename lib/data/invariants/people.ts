import 'server-only';
import { ON } from './guards';
import { ask, type Invariant } from './invariant';

/** A state of a person beside the one before it. */
const LINKS = `
  SELECT s.*, lag(role) OVER w AS role_before, lag(status) OVER w AS status_before, lag(known_at) OVER w AS known_before
  FROM person_state s WINDOW w AS (PARTITION BY person_id ORDER BY version)`;

/** What each person is now. */
const NOW = 'SELECT DISTINCT ON (person_id) * FROM person_state ORDER BY person_id, version DESC';

/** pg_trigger.tgtype: for each row (1), before (2), on insert (4), on update (16). */
const BEFORE_INSERT = 1 + 2 + 4;
const AFTER_INSERT = 1 + 4;
const AFTER_INSERT_OR_UPDATE = 1 + 4 + 16;

/** The triggers that keep the rules about people: table, trigger, function, kind. */
const TRIGGERS = [
  ['person_state', 'chain', 'person_state_chain', BEFORE_INSERT],
  ['person_state', 'rules', 'person_state_rules', AFTER_INSERT],
  ['person_state', 'sessions', 'end_sessions', AFTER_INSERT],
  ['auth_session', 'active', 'of_somebody_active', AFTER_INSERT_OR_UPDATE],
  ['auth_user', 'kind', 'of_right_kind', AFTER_INSERT_OR_UPDATE],
  ['api_token', 'kind', 'of_right_kind', AFTER_INSERT],
  ['month_revision', 'author', 'by_right_role', AFTER_INSERT],
  ['product_setting', 'author', 'by_right_role', AFTER_INSERT],
] as const;

/** Who is in the product, who may come in, and that everything was done by somebody who might do it. */
export const PEOPLE: readonly Invariant[] = [
  ask(
    'every person has states from the first on, without hole',
    `SELECT format('person %s: %s states, the last %s', p.id, count(s.version), coalesce(max(s.version), 0)) AS broken
     FROM person p LEFT JOIN person_state s ON s.person_id = p.id
     GROUP BY p.id HAVING count(s.version) = 0 OR min(s.version) <> 1 OR max(s.version) <> count(s.version) ORDER BY p.id`,
  ),
  ask(
    'every state of a person may follow the one before it',
    `SELECT format('person %s version %s: %s %s after %s %s', person_id, version, status, role, status_before, role_before) AS broken
     FROM (${LINKS}) AS link
     WHERE known_at < known_before OR status = 'invited' AND status_before <> 'invited'
       OR role <> role_before AND NOT (is_human_role(role) AND is_human_role(role_before))
     ORDER BY person_id, version`,
  ),
  ask(
    'of themselves people change their name and accept an invitation, nothing else',
    `SELECT format('person %s version %s', person_id, version) AS broken FROM (${LINKS}) AS link
     WHERE author_id = person_id AND NOT coalesce(CASE version
       WHEN 1 THEN role IN ('operator', 'record') OR status = 'disabled'
       ELSE role = role_before AND status IN (status_before, 'active') AND status_before <> 'disabled' END, false)
     ORDER BY person_id, version`,
  ),
  ask(
    'everything was done by somebody who might do it then',
    `SELECT format('%s: %s by %s', deed, action, p.id) AS broken
     FROM person p CROSS JOIN LATERAL deeds_of(p.id) AS done
     WHERE NOT might_do(p.id, action, known_at) ORDER BY p.id, deed`,
  ),
  ask(
    'every state of a person has its audit row, by its author',
    `SELECT format('%s of person %s by %s: %s states, %s rows', kind, person_id, author_id, states, (
         SELECT count(*) FROM audit_event a WHERE a.subject = 'person ' || made.person_id AND a.kind = made.kind AND a.person_id = made.author_id
       )) AS broken
     FROM (
       SELECT person_id, author_id, count(*) AS states, CASE
           WHEN version = 1 THEN 'person-added'
           WHEN status <> status_before THEN CASE status WHEN 'disabled' THEN 'person-disabled' ELSE 'person-active' END
           WHEN role <> role_before THEN 'person-role-changed' ELSE 'person-name-changed' END AS kind
       FROM (${LINKS}) AS link WHERE NOT (version = 1 AND author_id = person_id) GROUP BY 1, 2, 4) AS made
     WHERE states <> (
       SELECT count(*) FROM audit_event a WHERE a.subject = 'person ' || made.person_id AND a.kind = made.kind AND a.person_id = made.author_id)
     ORDER BY person_id, kind`,
  ),
  ask(
    'there is an administrator where there ever was one',
    `SELECT 'nobody can manage people' AS broken
     WHERE EXISTS (SELECT FROM person_state WHERE role = 'admin' AND status = 'active')
       AND NOT EXISTS (SELECT FROM (${NOW}) AS now WHERE role = 'admin' AND status = 'active')`,
  ),
  ask(
    'whoever signs in is human, whoever has a token is not',
    `SELECT format('person %s: %s, yet %s', held.id, coalesce(now.role, 'nobody'), held.how) AS broken
     FROM (SELECT id, 'signs in' AS how, true AS human FROM auth_user
           UNION ALL SELECT person_id, 'has a token', false FROM api_token) AS held
     LEFT JOIN (${NOW}) AS now ON now.person_id = held.id
     WHERE NOT coalesce(CASE WHEN human THEN is_human_role(now.role) ELSE is_token_role(now.role) END, false)
     ORDER BY held.id`,
  ),
  ask(
    'only who is active has a session',
    `SELECT format('person %s: %s', user_id, coalesce(now.status, 'nobody')) AS broken
     FROM auth_session LEFT JOIN (${NOW}) AS now ON now.person_id = user_id
     WHERE now.status IS DISTINCT FROM 'active' ORDER BY user_id`,
  ),
  ask(
    'the rules about people are kept by triggers',
    `SELECT format('%s on %s', wanted.trigger, wanted.place) AS broken
     FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) AS wanted(place, trigger, function, type)
     WHERE NOT EXISTS (
       SELECT FROM pg_trigger WHERE tgrelid = wanted.place::regclass AND tgname = wanted.trigger
         AND tgfoid = wanted.function::regproc AND tgtype = wanted.type AND ${ON})
     ORDER BY 1`,
    ([0, 1, 2, 3] as const).map((part) => TRIGGERS.map((trigger) => trigger[part])),
  ),
];
