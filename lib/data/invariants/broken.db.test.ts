import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, PUBLISHED_RECORD } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import { expectations } from '@/lib/cli/expectations';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { seed } from '../snapshot/testing/seed';
import { ADMIN, LEAVER, MANAGER, OFFICER, TOKEN } from '../snapshot/testing/seed-people';
import { asAdmin } from '../snapshot/testing/sql';
import { checkEverything, invariants } from './check-everything';

const expected = expectations();
/** As a superuser can, and nobody else: no trigger runs. */
const NO_TRIGGERS = 'SET session_replication_role = replica';
const revise = (set: string, where: string) => `UPDATE month_revision SET ${set} WHERE ${where}`;
const dropCheck = (name: string, table = 'month_revision') =>
  `ALTER TABLE ${table} DROP CONSTRAINT "${name}"`;
const over = (check: string, set: string) => [
  dropCheck(check),
  revise(set, "month = '2024-02-01' AND revision = 1"),
];

/** Each invariant, and a way to break it. */
const BREAKS: Record<string, readonly string[]> = {
  'every migration that began was finished or rolled back': [
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', 'half_way')`,
  ],
  'what is recorded as applied was committed, and the other way round': ['DELETE FROM migration_done'],
  "the migrations applied are this version's": [`UPDATE _prisma_migrations SET checksum = 'edited'`],
  'every table that only grows refuses change by a trigger': [
    'ALTER TABLE audit_event DISABLE TRIGGER append_only',
  ],
  'the chain of months is kept by a trigger': ['ALTER TABLE month_revision DISABLE TRIGGER chain'],
  'the words of a month are kept by a trigger': ['ALTER TABLE month_revision DISABLE TRIGGER words'],
  'every change of what answers are made from raises the data’s version': [
    'DROP TRIGGER data_version ON public_event',
  ],
  'foreign keys are kept by triggers that are switched on': [
    'ALTER TABLE month_revision DISABLE TRIGGER ALL',
  ],
  'every CHECK of the migrations is there': [dropCheck('plan_year', 'measure_plan')],
  'every constraint has been held against every row, every index is whole': [
    'ALTER TABLE person_state ADD CONSTRAINT later CHECK (length(name) < 3) NOT VALID',
  ],
  'the serving role, where it is another than the owner, may only read and add': [
    'GRANT UPDATE (note) ON month_revision TO kpi_app',
  ],
  'every chain starts at revision 1 and has no hole': [revise('revision = 9', "action = 'approved'")],
  'every action may follow the one before it': [
    revise("action = 'saved'", "month = '2024-02-01' AND revision = 2"),
  ],
  'only saving and loading change counts': [revise('emails = 1', "action = 'approved'")],
  'only saving and loading change the words': [revise("note = 'and more'", "action = 'approved'")],
  'nobody decided on figures that they entered': [revise(`author_id = '${OFFICER}'`, "action = 'approved'")],
  'known times never go back along a chain': [
    revise("known_at = known_at - interval '1 ms'", "action = 'approved'"),
  ],
  'no month was kept before it came, none submitted, approved or loaded before it ended': [
    revise("known_at = '2024-02-29T15:59:59Z'", "month = '2024-02-01'"),
  ],
  'a suspended count has no number': [
    revise(`suspended = '{emails}'`, "month = '2024-02-01' AND revision = 1"),
  ],
  'calls_answered is at most calls_offered': over(
    'answered_within_offered',
    'calls_offered = 1, calls_answered = 2',
  ),
  'calls_answered_within_12s is at most calls_answered': over(
    'within_12s_within_answered',
    'calls_offered = 9, calls_answered = 2, calls_answered_within_12s = 3',
  ),
  'calls_abandoned_within_12s is at most calls_offered - calls_answered': over(
    'abandoned_12s_within_abandoned',
    'calls_offered = 9, calls_answered = 7, calls_abandoned_within_12s = 3',
  ),
  'calls_answered_within_12s is at most calls_offered': over(
    'within_12s_within_offered',
    'calls_offered = 1, calls_answered = NULL, calls_answered_within_12s = 2',
  ),
  'calls_abandoned_within_12s is at most calls_offered': over(
    'abandoned_12s_within_offered',
    'calls_offered = 1, calls_answered = NULL, calls_abandoned_within_12s = 2',
  ),
  'enquiries_resolved_first_time is at most enquiries': over(
    'resolved_within_enquiries',
    'enquiries = 1, enquiries_resolved_first_time = 2',
  ),
  'cases_assigned_within_3h is at most cases_assigned': over(
    'assigned_3h_within_assigned',
    'cases_assigned = 1, cases_assigned_within_3h = 2',
  ),
  'every count is from 0 to its maximum': over(
    'wait_within_2_to_53',
    'wait_seconds_total = 9007199254740993',
  ),
  'the columns of a month are the counts of the catalogue and what is known of the act': [
    'ALTER TABLE month_revision ADD COLUMN faxes integer',
  ],
  'the built-in accounts are there with their roles': [
    `UPDATE person_state SET role = 'record' WHERE person_id = '${COMMAND_LINE.id}'`,
  ],
  'every person has states from the first on, without hole': [
    `DELETE FROM person_state WHERE person_id = '${LEAVER}' AND version = 2`,
  ],
  'every state of a person may follow the one before it': [
    `UPDATE person_state SET role = 'token-viewer' WHERE person_id = '${LEAVER}' AND version = 4`,
  ],
  'of themselves people change their name and accept an invitation, nothing else': [
    `UPDATE person_state SET author_id = '${LEAVER}' WHERE person_id = '${LEAVER}' AND version = 2`,
  ],
  'everything was done by somebody who might do it then': [
    `UPDATE person_state SET author_id = '${OFFICER}' WHERE person_id = '${LEAVER}' AND version = 2`,
  ],
  'every state of a person has its audit row, by its author': [
    `DELETE FROM audit_event WHERE kind = 'person-disabled' AND subject = 'person ${LEAVER}'`,
  ],
  'there is an administrator where there ever was one': [
    `UPDATE person_state SET status = 'disabled' WHERE person_id = '${ADMIN}'`,
  ],
  'whoever signs in is human, whoever has a token is not': [
    `INSERT INTO auth_user (id, email) VALUES ('${TOKEN}', 'token@example.org')`,
  ],
  'only who is active has a session': [
    `INSERT INTO auth_session (token, user_id, expires_at) VALUES ('t', '${LEAVER}', '2030-01-01')`,
  ],
  'the rules about people are kept by triggers': ['ALTER TABLE person_state DISABLE TRIGGER rules'],
  'every revision has one audit row, by its author': [
    `DELETE FROM audit_event WHERE kind = 'month-approved'`,
  ],
  'every audit row of a month has its revision': [
    `UPDATE audit_event SET subject = 'month 2023-12' WHERE kind = 'month-approved'`,
  ],
  'every measure has a first definition, without beginning': [
    `UPDATE measure_definition SET valid_from = '2020-01-01' WHERE measure = 'satisfaction'`,
  ],
  'every definition is an expression over the counts of the catalogue': [
    `UPDATE measure_definition SET numerator = 'faxes' WHERE measure = 'satisfaction'`,
  ],
  'whatever two people corrected in the ledger says why': [
    `INSERT INTO measure_target (measure, valid_from, value, comparison, citation_place, known_at, author_id, proposal_id)
     SELECT measure, valid_from, 11, comparison, citation_place, known_at, author_id, proposal_id
     FROM measure_target WHERE proposal_id IS NOT NULL`,
  ],
  'what stands beside the figures of a measure fits what they are divided by': [
    `UPDATE measure_definition SET base = 'answered' WHERE measure = 'abandoned'`,
  ],
  'what was confirmed for the ledger is what its rows say': [
    'UPDATE measure_target SET value = 11 WHERE proposal_id IS NOT NULL',
  ],
  'every book holds together: its figures follow from each other, or say why not': [
    `UPDATE book_figure SET printed = '582.9', value = 582.9 WHERE figure = 'head/2023-24/revised'`,
  ],
  'every figure of a book is the number that its printed text says': [
    `UPDATE book_figure SET printed = '582.9' WHERE figure = 'head/2023-24/revised'`,
  ],
  'every note to a book’s money stands beside a provision that the book prints': [
    `INSERT INTO book_note (book, head, kind, programme, year, stage, against_year, against_stage, text_en, text_zh_hant,
       text_zh_hans, known_at, author_id) VALUES ('2024-25', '135', 'variance', 9, '2024-25', 'estimate', '2023-24',
       'revised', 'x', 'x', 'x', '2024-03-01', '${OFFICER}')`,
  ],
  'the actuals and plans that a book prints are in the ledger of their measure': [
    `DELETE FROM published_figure WHERE measure = 'satisfaction' AND year = 2022`,
  ],
  'every month is the first day of one': [
    dropCheck('target_month', 'measure_target'),
    `UPDATE measure_target SET valid_from = '2022-01-02'`,
  ],
  'the numbers of issued reports are kept by a trigger': ['ALTER TABLE report_issue DISABLE TRIGGER chain'],
  'the files of issued reports are frozen by a trigger': ['ALTER TABLE report_file DISABLE TRIGGER frozen'],
  'the issues of a report are numbered without holes, in the order of time': [
    'UPDATE report_file SET number = 3 WHERE number = 2',
    'UPDATE report_issue SET number = 3 WHERE number = 2',
  ],
  'snapshots and files of issued reports are what their SHA-256 says': [
    dropCheck('file_sha256_is_its_own', 'report_file'),
    `UPDATE report_file SET bytes = 'another'`,
  ],
  'every issued report has all its files, and one audit row by its issuer': [
    'DELETE FROM report_file WHERE number = 1',
  ],
  'nobody decided on their own proposal, and nobody withdrew another’s': [
    `UPDATE proposal_decision SET author_id = '${OFFICER}' WHERE decision = 'confirmed'`,
  ],
  'a confirmed proposal has all its rows, any other has none': ['DELETE FROM book_note'],
  'whatever a person entered beside months came from a proposal of theirs': [
    `UPDATE measure_target SET proposal_id = NULL`,
  ],
  'every proposal and every decision has its audit row, by its author': [
    `DELETE FROM audit_event WHERE kind = 'proposed'`,
  ],
  'whatever was corrected of an event says why, and wasn’t known before what it corrects': [
    `UPDATE public_event SET reason = NULL WHERE event = 'typhoon'`,
  ],
  'whatever people entered of events has its audit row, by its author': [
    `DELETE FROM audit_event WHERE kind = 'event-taken-back'`,
  ],
  'the rules about events are kept by triggers': ['ALTER TABLE public_event DISABLE TRIGGER correction'],
  'every department has states from the first on, without hole, never known earlier than the one before': [
    `UPDATE department_state SET version = 3, reason = 'x' WHERE department = 'FEHD'`,
  ],
  'a department that went over into another one runs on there: the other is known, and there in the month after':
    [`UPDATE department_state SET from_month = '2024-05-01' WHERE department = 'FEHD'`],
  'no department goes over, by however many others, into itself': [
    `UPDATE department_state SET to_month = '2024-03-01', successor = 'AFCD' WHERE department = 'FEHD'`,
  ],
  'every department of a month’s counts is known': [`DELETE FROM department_state WHERE department = 'FEHD'`],
  'counts by department as they stand are of months in which 1823 answers for the department': [
    `UPDATE department_state SET from_month = '2030-01-01', to_month = NULL, successor = NULL WHERE department = 'AFCD'`,
  ],
  'every chain of counts by department starts at revision 1 and has no hole': [
    `UPDATE department_revision SET revision = 9 WHERE action = 'approved'`,
  ],
  'every action on counts by department may follow the one before it': [
    `UPDATE department_revision SET action = 'withdrawn' WHERE action = 'submitted'`,
  ],
  'only saving and loading change the note of counts by department': [
    `UPDATE department_revision SET note = 'and more' WHERE action = 'approved'`,
  ],
  'nobody decided on counts by department that they entered': [
    `UPDATE department_revision SET author_id = '${OFFICER}' WHERE action = 'approved'`,
  ],
  'known times of counts by department never go back, and no month’s were kept before it came or approved before it ended':
    [
      `UPDATE department_revision SET known_at = '2024-01-31T15:59:59Z' WHERE revision = 1`,
      `UPDATE department_revision SET known_at = '2024-01-31T15:59:58Z' WHERE revision = 2`,
    ],
  'a revision of counts by department has as many rows as it says, and only what was saved or loaded has any':
    [`DELETE FROM department_count WHERE department = 'AFCD'`],
  'every revision of counts by department has one audit row, by its author': [
    `DELETE FROM audit_event WHERE kind = 'departments-approved'`,
  ],
  'the rules about departments are kept by triggers': ['ALTER TABLE department_count DISABLE TRIGGER frozen'],
  'the rules about proposals are kept by triggers': ['ALTER TABLE book_note DISABLE TRIGGER entered'],
  'everything that a row refers to is there, its author first of all': [
    `DELETE FROM person WHERE id = '${MANAGER}'`,
  ],
  'every sequence stands behind the greatest value of its column': [
    `UPDATE audit_event SET id = 1000 WHERE kind = 'month-approved'`,
  ],
};

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.ownerUrl);
  await closeDatabases();
});

afterAll(() => fresh.drop());

describe('check', () => {
  it('finds nothing in a sound database, as either role', async () => {
    const found = await checkEverything(COMMAND_LINE, { url: fresh.appUrl, expected });
    expect(found).toEqual({ asked: invariants(expected).length, broken: [] });
    expect((await checkEverything(COMMAND_LINE, { url: fresh.ownerUrl, expected })).broken).toEqual([]);
  });

  it('is for the command line alone', async () => {
    for (const person of [VIEWER, PUBLISHED_RECORD]) {
      await expect(checkEverything(person, { url: fresh.appUrl, expected })).rejects.toThrow(Forbidden);
    }
  });

  it('is tried below on every invariant', () => {
    expect(Object.keys(BREAKS).sort()).toEqual(
      invariants(expected)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.entries(BREAKS))('finds broken: %s', async (name, statements) => {
    const own = await freshDatabase(fresh);
    try {
      await asAdmin(own.ownerUrl, NO_TRIGGERS, ...statements);
      const { broken } = await checkEverything(COMMAND_LINE, { url: own.appUrl, expected });
      expect(broken.map((one) => one.name)).toContain(name);
      expect(broken.flatMap((one) => one.things).every((thing) => thing !== '' && thing !== null)).toBe(true);
    } finally {
      await own.drop();
    }
  });

  it.each([
    ['person_state', 'chain'],
    ['person_state', 'sessions'],
    ['auth_session', 'active'],
    ['auth_user', 'kind'],
    ['api_token', 'kind'],
    ['month_revision', 'author'],
    ['product_setting', 'author'],
  ])('names the rule on %s that is switched off: %s', async (table, trigger) => {
    const own = await freshDatabase(fresh);
    await asAdmin(own.ownerUrl, `ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`);
    const { broken } = await checkEverything(COMMAND_LINE, { url: own.appUrl, expected });
    expect(broken).toEqual([
      { name: 'the rules about people are kept by triggers', things: [`${trigger} on ${table}`] },
    ]);
    await own.drop();
  });

  it.each([
    [
      'an account in the wrong hands',
      `UPDATE api_token SET person_id = '${OFFICER}' WHERE person_id = '${TOKEN}'`,
    ],
    [
      'a state that became known earlier',
      `UPDATE person_state SET known_at = '2019-01-01' WHERE person_id = '${LEAVER}' AND version = 4`,
    ],
    [
      'an invitation of somebody who is in',
      `UPDATE person_state SET status = 'invited' WHERE person_id = '${LEAVER}' AND version = 4`,
    ],
    ['a person without any state', `INSERT INTO person (id) VALUES ('33333333-0000-7000-8000-000000000001')`],
    [
      'an administrator of themself',
      `UPDATE person_state SET author_id = person_id WHERE person_id = '${ADMIN}'`,
    ],
    ['a setting by a manager', `UPDATE product_setting SET author_id = '${MANAGER}' WHERE version = 2`],
    [
      'a disabled built-in account',
      `UPDATE person_state SET status = 'disabled' WHERE person_id = '${COMMAND_LINE.id}'`,
    ],
    [
      'an audit row of another author',
      `UPDATE audit_event SET person_id = '${OFFICER}' WHERE kind = 'person-added' AND subject = 'person ${LEAVER}'`,
    ],
    [
      'an explanation that came with an approval',
      `UPDATE month_revision SET comments = '{"emails": "none came"}' WHERE action = 'approved'`,
    ],
  ])('finds %s', async (_, statement) => {
    const own = await freshDatabase(fresh);
    await asAdmin(own.ownerUrl, NO_TRIGGERS, statement);
    const { broken } = await checkEverything(COMMAND_LINE, { url: own.appUrl, expected });
    expect(broken).not.toEqual([]);
    await own.drop();
  });

  it('one that cannot be asked counts as broken', async () => {
    const own = await freshDatabase();
    await asAdmin(own.ownerUrl, 'DROP TABLE measure_plan');
    const { broken } = await checkEverything(COMMAND_LINE, { url: own.appUrl, expected });
    expect(broken.flatMap((one) => one.things).join()).toContain('relation "measure_plan" does not exist');
    await own.drop();
  });
});
