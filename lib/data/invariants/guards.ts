import 'server-only';
import { MIGRATION_TABLES } from '../snapshot/left-out';
import type { Expectations } from './expectations';
import { ask, type Invariant } from './invariant';

/** The ordinary tables that only grow. */
const ONLY_GROW = `
  SELECT c.oid, c.relname, c.relowner FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)`;

/** pg_trigger.tgtype: before (2), for each statement, on delete (8), update (16) and truncate (32). */
const REFUSES_ALL = 2 + 8 + 16 + 32;
/** For each row (1), before (2), on insert (4). */
const EACH_INSERT = 1 + 2 + 4;

/** Before (2), for each statement, on insert (4), delete (8) and update (16). */
const EVERY_CHANGE = 2 + 4 + 8 + 16;
/** What no kept answer is made from: the version itself, who did what, and how people get in, all always asked anew. */
const NOT_ANSWERED = [
  'data_version',
  'audit_event',
  'auth_user',
  'auth_session',
  'auth_account',
  'auth_verification',
  'auth_two_factor',
  'sign_in_link',
  'sign_in_delay',
  'api_token',
  'product_setting',
  'import_request',
  'form_sent',
  'month_draft',
  'report_commentary',
  'report_issue',
  'report_file',
  'proposal',
  'proposal_decision',
  'form_draft',
  'pending_file',
];

/** A trigger that is switched on and has no condition and no list of columns. */
export const ON = `tgenabled IN ('O', 'A') AND tgqual IS NULL AND tgattr::text = ''`;

/** The rules that the database itself keeps are there and switched on. */
export function guards({
  mutableTables,
  checks,
}: Pick<Expectations, 'mutableTables' | 'checks'>): readonly Invariant[] {
  const changeable = [...mutableTables, ...MIGRATION_TABLES];
  return [
    ask(
      'every table that only grows refuses change by a trigger',
      `SELECT relname AS broken FROM (${ONLY_GROW}) AS t WHERE NOT EXISTS (
         SELECT FROM pg_trigger WHERE tgrelid = t.oid AND tgname = 'append_only' AND tgtype = ${REFUSES_ALL}
           AND tgfoid = 'refuse_change'::regproc AND ${ON})
       ORDER BY relname`,
      [changeable],
    ),
    ask(
      'the chain of months is kept by a trigger',
      `SELECT 'month_revision' AS broken WHERE NOT EXISTS (
         SELECT FROM pg_trigger WHERE tgrelid = 'month_revision'::regclass AND tgname = 'chain'
           AND tgtype = ${EACH_INSERT} AND tgfoid = 'month_revision_chain'::regproc AND ${ON})`,
    ),
    ask(
      'the words of a month are kept by a trigger',
      `SELECT 'month_revision' AS broken WHERE NOT EXISTS (
         SELECT FROM pg_trigger WHERE tgrelid = 'month_revision'::regclass AND tgname = 'words'
           AND tgtype = ${EACH_INSERT} AND tgfoid = 'words_stay'::regproc AND ${ON})`,
    ),
    ask(
      'the numbers of issued reports are kept by a trigger',
      `SELECT 'report_issue' AS broken WHERE NOT EXISTS (
         SELECT FROM pg_trigger WHERE tgrelid = 'report_issue'::regclass AND tgname = 'chain'
           AND tgtype = ${EACH_INSERT} AND tgfoid = 'report_issue_chain'::regproc AND ${ON})`,
    ),
    ask(
      'the files of issued reports are frozen by a trigger',
      `SELECT 'report_file' AS broken WHERE NOT EXISTS (
         SELECT FROM pg_trigger WHERE tgrelid = 'report_file'::regclass AND tgname = 'frozen'
           AND tgtype = ${EACH_INSERT} AND tgfoid = 'report_file_of_issue'::regproc AND ${ON})`,
    ),
    ask(
      'every change of what answers are made from raises the data’s version',
      `SELECT c.relname AS broken FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)
         AND NOT EXISTS (
           SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'data_version' AND tgtype = ${EVERY_CHANGE}
             AND tgfoid = 'raise_data_version'::regproc AND ${ON})
       ORDER BY c.relname`,
      [[...MIGRATION_TABLES, ...NOT_ANSWERED]],
    ),
    ask(
      'foreign keys are kept by triggers that are switched on',
      `SELECT format('%s on %s', f.conname, t.tgrelid::regclass) AS broken
       FROM pg_constraint f JOIN pg_trigger t ON t.tgconstraint = f.oid
       WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace AND t.tgenabled NOT IN ('O', 'A') ORDER BY 1`,
    ),
    ask(
      'every CHECK of the migrations is there',
      `SELECT wanted AS broken FROM unnest($1::text[]) AS wanted WHERE wanted NOT IN (
         SELECT format('%s.%s', conrelid::regclass, conname) FROM pg_constraint WHERE contype = 'c') ORDER BY 1`,
      [checks],
    ),
    ask(
      'every constraint has been held against every row, every index is whole',
      `SELECT conname::text AS broken FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace AND NOT convalidated
       UNION ALL
       SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         WHERE c.relnamespace = 'public'::regnamespace AND NOT (i.indisvalid AND i.indisready)
       ORDER BY 1`,
    ),
    ask(
      'the serving role, where it is another than the owner, may only read and add',
      `SELECT format('%s may %s on %s', current_user, lower(kind), relname) AS broken
       FROM (${ONLY_GROW}) AS t CROSS JOIN unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) AS kind
       WHERE NOT pg_has_role(current_user, relowner, 'MEMBER') AND (
         CASE WHEN kind IN ('UPDATE') THEN has_any_column_privilege(current_user, t.oid, kind)
              ELSE has_table_privilege(current_user, t.oid, kind) END)
       ORDER BY 1`,
      [changeable],
    ),
  ];
}
