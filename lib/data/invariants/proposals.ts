import 'server-only';
import { ON } from './guards';
import { ask, type Invariant } from './invariant';

/** The tables whose rows a person enters by a proposal alone. */
const TABLES = [
  'measure_definition',
  'measure_target',
  'measure_plan',
  'published_figure',
  'general_holiday',
  'dated_setting',
  'department_state',
  'estimates_book',
  'book_figure',
  'programme_link',
  'book_note',
] as const;

const ROWS = TABLES.map((table) => `SELECT '${table}' AS place, author_id, proposal_id FROM ${table}`).join(
  ' UNION ALL ',
);

/** pg_trigger.tgtype: for each row (1), before (2), on insert (4). */
const BEFORE_INSERT = 1 + 2 + 4;
const AFTER_INSERT = 1 + 4;

/** The triggers that keep the rules about proposals: table, trigger, function, kind. */
const TRIGGERS = [
  ['proposal', 'author', 'by_right_role', AFTER_INSERT],
  ['proposal_decision', 'author', 'by_right_role', AFTER_INSERT],
  ['proposal_decision', 'decided', 'proposal_decided', BEFORE_INSERT],
  ['proposal_decision', 'made_rows', 'proposal_made_rows', AFTER_INSERT],
  ...TABLES.map((table) => [table, 'entered', 'entered_by_two', AFTER_INSERT] as const),
  ...(
    ['measure_definition', 'measure_target', 'measure_plan', 'dated_setting', 'general_holiday'] as const
  ).map((table) => [table, 'correction', 'ledger_correction', BEFORE_INSERT] as const),
] as const;

/** What two people did together, the one proposing and the other confirming. */
export const PROPOSALS_HOLD: readonly Invariant[] = [
  ask(
    'nobody decided on their own proposal, and nobody withdrew another’s',
    `SELECT format('proposal %s: %s by %s', p.id, d.decision, d.author_id) AS broken
     FROM proposal p JOIN proposal_decision d ON d.proposal_id = p.id
     WHERE (d.decision = 'withdrawn') <> (d.author_id = p.author_id) OR d.known_at < p.known_at ORDER BY p.id`,
  ),
  ask(
    'a confirmed proposal has all its rows, any other has none',
    `SELECT format('proposal %s: %s of %s rows', p.id, rows_of_proposal(p.id), coalesce(d.rows, 0)) AS broken
     FROM proposal p LEFT JOIN proposal_decision d ON d.proposal_id = p.id
     WHERE rows_of_proposal(p.id) <> coalesce(d.rows, 0) ORDER BY p.id`,
  ),
  ask(
    'whatever a person entered beside months came from a proposal of theirs',
    `SELECT format('%s by %s', place, r.author_id) AS broken FROM (${ROWS}) AS r
     LEFT JOIN proposal p ON p.id = r.proposal_id
     WHERE CASE WHEN r.proposal_id IS NULL
       THEN coalesce((state_at(r.author_id, 'infinity')).role NOT IN ('record', 'operator'), true)
       ELSE p.author_id IS DISTINCT FROM r.author_id END ORDER BY 1`,
  ),
  ask(
    'every proposal and every decision has its audit row, by its author',
    `SELECT format('proposal %s: %s', done.id, done.kind) AS broken FROM (
       SELECT id, 'proposed' AS kind, author_id FROM proposal
       UNION ALL SELECT proposal_id, 'proposal-' || decision, author_id FROM proposal_decision) AS done
     WHERE 1 <> (SELECT count(*) FROM audit_event a WHERE a.subject = 'proposal ' || done.id AND a.kind = done.kind
       AND a.person_id = done.author_id) ORDER BY done.id`,
  ),
  ask(
    'the rules about proposals are kept by triggers',
    `SELECT format('%s on %s', wanted.name, wanted.place) AS broken
     FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) AS wanted(place, name, function, kind)
     WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = wanted.place::regclass AND tgname = wanted.name
       AND tgtype = wanted.kind AND tgfoid = wanted.function::regproc AND ${ON}) ORDER BY 1`,
    ([0, 1, 2, 3] as const).map((part) => TRIGGERS.map((trigger) => trigger[part])),
  ),
];
