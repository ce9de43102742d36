import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, PUBLISHED_RECORD } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import { expectations } from '@/lib/cli/expectations';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { MANAGER, OFFICER, seed } from '../snapshot/testing/seed';
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
  'every change of what answers are made from raises the data’s version': [
    'DROP TRIGGER data_version ON public_event',
  ],
  'foreign keys are kept by triggers that are switched on': [
    'ALTER TABLE month_revision DISABLE TRIGGER ALL',
  ],
  'every CHECK of the migrations is there': [dropCheck('plan_year', 'measure_plan')],
  'every constraint has been held against every row, every index is whole': [
    'ALTER TABLE person ADD CONSTRAINT later CHECK (length(name) < 3) NOT VALID',
  ],
  'the serving role, where it is another than the owner, may only read and add': [
    'GRANT UPDATE (note) ON month_revision TO kpi_app',
  ],
  'every chain starts at revision 1 and has no hole': [revise('revision = 9', "action = 'approved'")],
  'every action may follow the one before it': [
    revise("action = 'saved'", "month = '2024-02-01' AND revision = 2"),
  ],
  'only saving and loading change counts': [revise('emails = 1', "action = 'approved'")],
  'nobody approved figures that they entered': [revise(`author_id = '${OFFICER}'`, "action = 'approved'")],
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
    `UPDATE person SET role = 'viewer' WHERE id = '${COMMAND_LINE.id}'`,
  ],
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
  'every book holds together: its figures follow from each other, or say why not': [
    `UPDATE book_figure SET printed = '582.9', value = 582.9 WHERE figure = 'head/2023-24/revised'`,
  ],
  'every figure of a book is the number that its printed text says': [
    `UPDATE book_figure SET printed = '582.9' WHERE figure = 'head/2023-24/revised'`,
  ],
  'the actuals and plans that a book prints are in the ledger of their measure': [
    `DELETE FROM published_figure WHERE measure = 'satisfaction' AND year = 2022`,
  ],
  'every month is the first day of one': [
    dropCheck('target_month', 'measure_target'),
    `UPDATE measure_target SET valid_from = '2022-01-02'`,
  ],
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
    const own = await freshDatabase();
    try {
      await seed(own.ownerUrl);
      await closeDatabases();
      await asAdmin(own.ownerUrl, NO_TRIGGERS, ...statements);
      const { broken } = await checkEverything(COMMAND_LINE, { url: own.appUrl, expected });
      expect(broken.map((one) => one.name)).toContain(name);
      expect(broken.flatMap((one) => one.things).every((thing) => thing !== '' && thing !== null)).toBe(true);
    } finally {
      await own.drop();
    }
  });

  it('one that cannot be asked counts as broken', async () => {
    const own = await freshDatabase();
    await asAdmin(own.ownerUrl, 'DROP TABLE measure_plan');
    const { broken } = await checkEverything(COMMAND_LINE, { url: own.appUrl, expected });
    expect(broken.flatMap((one) => one.things).join()).toContain('relation "measure_plan" does not exist');
    await own.drop();
  });
});
