import { readdirSync, readFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { loadShippedData } from '../shipped/load';
import { CREDENTIAL_TABLES } from './left-out';
import { exported, newPlace, restored } from './testing/folder';
import { addRevisions, ODD_TEXT, seed, text } from './testing/seed';
import { SECRETS } from './testing/seed-people';
import { asAdmin, query, sums } from './testing/sql';

let source: FreshDatabase;
let target: FreshDatabase;

beforeAll(async () => {
  [source, target] = [await freshDatabase(), await freshDatabase()];
  await seed(source.ownerUrl);
  await loadShippedData(target.ownerUrl); // as a first start does
  await closeDatabases();
});

afterAll(async () => {
  await closeDatabases();
  await Promise.all([source.drop(), target.drop()]);
});

describe('F15: export → empty database → restore', () => {
  let folder: string;

  it('writes a folder for its owner alone, with a file for every table and nothing beside it', async () => {
    const { out, manifest } = await exported(source.appUrl);
    folder = out;
    expect((await lstat(out)).mode & 0o777).toBe(0o700);
    const files = await readdir(out);
    expect(files.sort()).toEqual(
      ['manifest.json', ...manifest.tables.map(({ name }) => `${name}.jsonl`)].sort(),
    );
    for (const file of files) expect((await lstat(path.join(out, file))).mode & 0o777).toBe(0o600);
    expect(await readdir(path.dirname(out))).toEqual(['out']);
  });

  it('holds every table: whoever adds one decides here whether it belongs in', async () => {
    const { manifest } = await exported(source.appUrl);
    expect(manifest.tables.map(({ name }) => name).sort()).toEqual([
      'api_token',
      'audit_event',
      'auth_account',
      'auth_two_factor',
      'auth_user',
      'book_figure',
      'book_footnote',
      'book_head',
      'book_line',
      'book_note',
      'book_place',
      'book_programme',
      'dated_setting',
      'department',
      'department_count',
      'department_revision',
      'department_state',
      'estimates_book',
      'form_draft',
      'form_sent',
      'general_holiday',
      'import_request',
      'measure_definition',
      'measure_plan',
      'measure_target',
      'month_draft',
      'month_revision',
      'person',
      'person_state',
      'product_setting',
      'programme_link',
      'proposal',
      'proposal_decision',
      'public_event',
      'published_figure',
      'report_commentary',
      'report_file',
      'report_issue',
      'stated_figure',
    ]);
    const others = await query(
      source.ownerUrl,
      `SELECT schemaname FROM pg_tables WHERE schemaname NOT IN ('public', 'pg_catalog', 'information_schema')`,
    );
    expect(others).toEqual([]);
  });

  it('every table is equal by checksum', async () => {
    await restored(target.ownerUrl, folder);
    const before = await sums(source.ownerUrl, "kind <> 'exported'");
    expect(await sums(target.ownerUrl, "kind <> 'restored'")).toEqual(before);
    expect(before['month_revision']).toMatch(/^8 /);
    const [row] = await query(target.appUrl, `SELECT note FROM month_revision WHERE note <> ''`);
    expect(row?.['note']).toBe(ODD_TEXT);
  });

  it('both tell in their audit who did it', async () => {
    const audit = (url: string, kind: string) =>
      query(url, `SELECT person_id, happened_at::text AS at FROM audit_event WHERE kind = '${kind}' LIMIT 1`);
    expect((await audit(source.ownerUrl, 'exported'))[0]?.['person_id']).toBe(COMMAND_LINE.id);
    expect((await audit(target.ownerUrl, 'restored'))[0]?.['at']).toContain('2026-02-03');
  });

  it('can be gone on with: triggers refuse, identities go on behind the greatest', async () => {
    await expect(query(target.ownerUrl, 'TRUNCATE month_revision')).rejects.toThrow('only ever added');
    await expect(query(target.ownerUrl, 'TRUNCATE person CASCADE')).rejects.toThrow('only ever added');
    await query(
      target.appUrl,
      `INSERT INTO dated_setting (name, value, author_id) VALUES ('return-due-working-days', '9', '${COMMAND_LINE.id}')`,
    );
    const [row] = await query(target.appUrl, 'SELECT max(id) - min(id) AS span FROM dated_setting');
    expect(row?.['span']).toBe('2');
  });
});

it('without credentials: no hash, no secret and no token goes along, and everything else comes back', async () => {
  const written = (out: string) =>
    readdirSync(out)
      .map((file) => readFileSync(path.join(out, file), 'utf8'))
      .join('');
  const whole = written((await exported(source.appUrl)).out);
  const { out } = await exported(source.appUrl, newPlace(), false);
  for (const secret of SECRETS) {
    expect(whole.includes(secret), secret).toBe(true);
    expect(written(out).includes(secret), secret).toBe(false);
  }
  const other = await freshDatabase();
  await restored(other.ownerUrl, out);
  const others = "kind NOT IN ('exported', 'restored')";
  const found = await sums(other.ownerUrl, others);
  const none = Object.fromEntries(CREDENTIAL_TABLES.map((table) => [table, '0 ']));
  expect(found).toEqual({ ...(await sums(source.ownerUrl, others)), ...none });
  await other.drop();
});

it('the local reader of a database from before people signed in comes along, disabled', async () => {
  const [from, to] = [await freshDatabase(source), await freshDatabase()];
  const reader = '00000000-0000-7000-8000-000000000001';
  await asAdmin(
    from.ownerUrl,
    'SET session_replication_role = replica',
    `INSERT INTO person (id) VALUES ('${reader}')`,
    `INSERT INTO person_state (person_id, version, name, role, status, author_id)
     VALUES ('${reader}', 1, 'local-reader', 'viewer', 'disabled', '${reader}')`,
  );
  await restored(to.ownerUrl, (await exported(from.appUrl)).out);
  const [row] = await query(to.ownerUrl, `SELECT status FROM person_state WHERE person_id = '${reader}'`);
  expect(row).toEqual({ status: 'disabled' });
  await Promise.all([from.drop(), to.drop()]);
});

it('whatever the counts and texts are, they come back', async () => {
  const count = fc.option(fc.integer({ min: 0, max: 2_147_483_647 }).map(String), { nil: 'NULL' });
  // PostgreSQL's text has every character but NUL.
  const words = fc.string({ unit: 'binary' }).map((s) => s.replaceAll('\0', ''));
  const shipped = await freshDatabase();
  await loadShippedData(shipped.ownerUrl);
  await closeDatabases();
  const row = fc.record({ emails: count, complaints: count, rated_3: count, note: words.map(text) });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const [from, to] = [await freshDatabase(shipped), await freshDatabase()];
      try {
        const links = rows.map((extra, at) => ({
          month: `2023-${String(at + 1).padStart(2, '0')}`,
          action: 'saved',
          by: COMMAND_LINE.id,
          extra,
        }));
        await addRevisions(from.ownerUrl, links);
        await restored(to.ownerUrl, (await exported(from.appUrl)).out);
        expect(await sums(to.ownerUrl, "kind <> 'restored'")).toEqual(
          await sums(from.ownerUrl, "kind <> 'exported'"),
        );
      } finally {
        await Promise.all([from.drop(), to.drop()]);
      }
    }),
    { numRuns: 8 },
  );
  await shipped.drop();
});
