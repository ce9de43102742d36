import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { MANAGER, SECOND_MANAGER } from '@/lib/access/testing/people';
import { mutableTables } from '@/lib/server/migrate/mutable-tables';
import { MIGRATION_TABLES } from './snapshot/left-out';
import { givenDatabase, givenMonths } from './testing/given';

/** The rules that hold whatever the program does: asked with raw SQL, as the serving role and as the owner. */
let db: Awaited<ReturnType<typeof givenDatabase>>;
let app: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths('month,calls_offered,calls_answered\n2023-01,10,9\n', '2023-02-10');
  app = new pg.Client({ connectionString: db.appUrl });
  owner = new pg.Client({ connectionString: db.ownerUrl });
  await Promise.all([app.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await db.end();
});

const TABLES = [
  'person',
  'person_state',
  'product_setting',
  'import_request',
  'form_sent',
  'month_revision',
  'measure_definition',
  'measure_target',
  'measure_plan',
  'published_figure',
  'general_holiday',
  'dated_setting',
  'audit_event',
  'estimates_book',
  'book_head',
  'book_programme',
  'book_line',
  'book_place',
  'book_footnote',
  'book_figure',
  'programme_link',
  'stated_figure',
  'public_event',
  'report_commentary',
  'report_issue',
  'report_file',
  'proposal',
  'proposal_decision',
  'department',
  'department_state',
  'department_revision',
  'department_count',
  'book_note',
];

/** Any column of the table: the refusal comes before anything is looked at. */
function columnOf(table: string): string {
  if (table === 'audit_event') return 'kind';
  if (table === 'person' || table === 'department') return 'recorded_at';
  if (table === 'department_count') return 'kind';
  if (table === 'report_file') return 'name';
  return /^book_(?!figure|note)/.test(table) ? 'book' : 'known_at';
}

describe.each(TABLES)('[ASVS 16.4.2] %s', (table) => {
  test.each([
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
    `UPDATE ${table} SET ${columnOf(table)} = NULL`,
  ])('%s is refused, by rights to the serving role, by a trigger even to the owner', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(statement)).rejects.toThrow('rows are only ever added');
  });
});

test('every table is held above, or may change on purpose', async () => {
  const { rows } = await owner.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
  const named = [...TABLES, ...mutableTables, ...MIGRATION_TABLES];
  expect(rows.map(({ tablename }) => tablename).sort()).toEqual(named.sort());
});

test('the serving role can alter nothing', async () => {
  for (const sql of [
    'ALTER TABLE person ADD COLUMN x int',
    'ALTER TABLE person DISABLE TRIGGER ALL',
    'DROP TABLE audit_event',
    'CREATE TABLE mine (x int)',
    'SET session_replication_role = replica',
    'UPDATE _prisma_migrations SET finished_at = now()',
  ])
    await expect(app.query(sql), sql).rejects.toMatchObject({ code: '42501' });
});

/** Inserts one revision as the serving role; columns not given are empty. */
function insert(values: Record<string, unknown>) {
  const row = { action: 'saved', author_id: COMMAND_LINE.id, known_at: '2024-06-01T00:00:00Z', ...values };
  const columns = Object.keys(row);
  return app.query(
    `INSERT INTO month_revision (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  );
}

describe('a month’s chain', () => {
  test('an approved month is locked: only reopening, with a reason, goes on from it', async () => {
    const next = { month: '2023-01-01', revision: 2, calls_offered: 10, calls_answered: 9 };
    await expect(insert(next)).rejects.toMatchObject({ constraint: 'action_may_follow' });
    await expect(insert({ ...next, action: 'reopened' })).rejects.toMatchObject({
      constraint: 'reason_given',
    });
    await expect(insert({ ...next, action: 'reopened', reason: ' ' })).rejects.toMatchObject({
      constraint: 'reason_given',
    });
  });

  test('begins with saved or loaded, has no holes, and no revision twice', async () => {
    await expect(insert({ month: '2023-02-01', revision: 1, action: 'approved' })).rejects.toMatchObject({
      constraint: 'action_may_follow',
    });
    await expect(insert({ month: '2023-02-01', revision: 2 })).rejects.toMatchObject({
      constraint: 'revision_without_hole',
    });
    await insert({ month: '2023-02-01', revision: 1, calls_offered: 5 });
    await expect(insert({ month: '2023-02-01', revision: 1, calls_offered: 6 })).rejects.toMatchObject({
      code: '23505',
    });
  });

  test('submitting changes no counts, and who saved or submitted can’t approve', async () => {
    await expect(
      insert({ month: '2023-02-01', revision: 2, action: 'submitted', calls_offered: 6 }),
    ).rejects.toMatchObject({
      constraint: 'counts_change_by_saving',
    });
    const same = { month: '2023-02-01', calls_offered: 5 };
    await insert({ ...same, revision: 2, action: 'submitted', author_id: MANAGER.id });
    for (const author of [COMMAND_LINE, MANAGER])
      await expect(
        insert({ ...same, revision: 3, action: 'approved', author_id: author.id }),
      ).rejects.toMatchObject({
        constraint: 'approved_by_another',
      });
    await insert({ ...same, revision: 3, action: 'approved', author_id: SECOND_MANAGER.id });
  });

  test('a clock that jumps back doesn’t reorder it', async () => {
    await insert({ month: '2023-03-01', revision: 1, known_at: '2024-06-02T00:00:00Z' });
    await insert({ month: '2023-03-01', revision: 2, known_at: '2024-06-01T00:00:00Z', emails: 1 });
    const { rows } = await app.query(
      `SELECT known_at FROM month_revision WHERE month = '2023-03-01' ORDER BY revision`,
    );
    expect(rows[1].known_at).toEqual(rows[0].known_at);
  });

  test.each([
    ['2024-01-01', '2024-01-31T15:59:59Z', 'loaded', false],
    ['2024-01-01', '2024-01-31T16:00:00Z', 'loaded', true],
    ['2024-02-01', '2024-01-31T16:00:00Z', 'saved', true],
    ['2024-03-01', '2024-02-29T15:59:59Z', 'saved', false],
  ])(
    '%s known at %s: %s is possible is %s, by the months of Hong Kong',
    async (month, known_at, action, possible) => {
      const source = action === 'loaded' ? { source_file: 'f', source_sha256: 'c'.repeat(64) } : {};
      await app.query('BEGIN');
      const inserted = insert({ month, revision: 1, action, known_at, ...source });
      if (possible) await inserted;
      else await expect(inserted).rejects.toMatchObject({ constraint: 'month_has_come' });
      await app.query('ROLLBACK');
    },
  );

  test.each([
    [{ month: '2023-04-02' }, 'month_is_first_day'],
    [{ month: '1899-12-01' }, 'month_is_first_day'],
    [{ calls_offered: -1 }, 'counts_from_zero'],
    [{ calls_offered: 1, calls_answered: 2 }, 'answered_within_offered'],
    [{ wait_seconds_total: '9007199254740993' }, 'wait_within_2_to_53'],
    [{ suspended: ['phones'] }, 'suspended_known'],
    [{ emails: 1, suspended: ['emails'] }, 'suspended_has_no_count'],
    [{ action: 'loaded' }, 'loaded_from_a_file'],
    [{ action: 'deleted' }, 'action_may_follow'],
  ])('%j breaks %s', async (values, constraint) => {
    await expect(insert({ month: '2023-05-01', revision: 1, ...values })).rejects.toMatchObject({
      constraint,
    });
  });

  test('a count beyond 2 147 483 647 doesn’t fit', async () => {
    await expect(insert({ month: '2023-05-01', revision: 1, emails: '2147483648' })).rejects.toMatchObject({
      code: '22003',
    });
  });
});
