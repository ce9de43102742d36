import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { loadShippedData } from '../shipped/load';
import { exported, newPlace, restored } from './testing/folder';
import { seed } from './testing/seed';
import { ADMIN, FIRST_ADMIN, MANAGER, OFFICER } from './testing/seed-people';
import { query, sums } from './testing/sql';

let source: FreshDatabase;
let target: FreshDatabase;
let folder: string;

beforeAll(async () => {
  [source, target] = [await freshDatabase(), await freshDatabase()];
  await seed(source.ownerUrl);
  await loadShippedData(target.ownerUrl);
  await closeDatabases();
});

beforeEach(async () => {
  folder = (await exported(source.appUrl)).out;
});

afterAll(() => Promise.all([source.drop(), target.drop()]));

/** Restoring fails with these words, and the database is what it was. */
async function refused(words: string | RegExp): Promise<void> {
  const before = await sums(target.ownerUrl);
  await expect(restored(target.ownerUrl, folder)).rejects.toThrow(words);
  expect(await sums(target.ownerUrl)).toEqual(before);
  await expect(query(target.ownerUrl, 'TRUNCATE audit_event')).rejects.toThrow('only ever added');
}

function change(file: string, by: (text: string) => string): void {
  const place = path.join(folder, file);
  writeFileSync(place, by(readFileSync(place, 'utf8')));
}

/** Changes a table's file and makes the manifest say that it was always so. */
function forge(table: string, by: (text: string) => string): void {
  change(`${table}.jsonl`, by);
  const content = readFileSync(path.join(folder, `${table}.jsonl`));
  const sha256 = createHash('sha256').update(content).digest('hex');
  change('manifest.json', (text) => {
    const manifest = JSON.parse(text);
    const entry = manifest.tables.find((t: { name: string }) => t.name === table);
    Object.assign(entry, { sha256, rows: content.toString().split('\n').length - 1 });
    return JSON.stringify(manifest);
  });
}

it('a changed figure', async () => {
  change('month_revision.jsonl', (text) => text.replace('"240000"', '"240001"'));
  await refused("month_revision.jsonl isn't what was exported");
});

it('a row more, a file less, a file more', async () => {
  appendFileSync(path.join(folder, 'person.jsonl'), '{}\n');
  await refused("person.jsonl isn't what was exported");
  rmSync(path.join(folder, 'person.jsonl'));
  await refused('person.jsonl is missing');
  folder = (await exported(source.appUrl)).out;
  writeFileSync(path.join(folder, 'other.txt'), '');
  await refused("other.txt, which its manifest doesn't name");
});

it('a folder that is no export, and a manifest of another format', async () => {
  change('manifest.json', (text) => text.replace('"format": 1', '"format": 2'));
  await refused("isn't one of this product in format 1 (format)");
  change('manifest.json', () => '{');
  await refused("manifest.json isn't JSON");
  rmSync(path.join(folder, 'manifest.json'));
  await refused('it has no manifest.json');
  folder = newPlace();
  await refused("isn't an export");
});

it('a schema of another version, saying which to use', async () => {
  change('manifest.json', (text) => text.replace('20261122000000_core', '20990101000000_more'));
  await refused(
    /has migration 20990101000000_more, which this database hasn't had: restore it with version 0\.1\.0/,
  );
});

it('rows that break a rule, though their checksums are right: the table and line are named', async () => {
  forge('month_revision', (text) => text.replaceAll(`"action":"approved"`, `"action":"reopened"`));
  await refused("month_revision.jsonl line 7: month 2024-02-01: reopened can't follow submitted");
});

it('an approval by the one who entered the figures', async () => {
  forge('month_revision', (text) => text.replaceAll(MANAGER, OFFICER));
  await refused("month_revision.jsonl line 7: month 2024-02-01: who entered figures can't decide on them");
});

it('an approval by somebody who was no manager then', async () => {
  forge('person_state', (text) => text.replace('"role":"manager"', '"role":"officer"'));
  await refused(new RegExp(`the rows together break a rule: .* 2024-01: \\w+ isn't for ${MANAGER}`));
});

it('people whose roles were changed by nobody who might', async () => {
  forge('person_state', (text) => text.replaceAll(`"author_id":"${ADMIN}"`, `"author_id":"${OFFICER}"`));
  await refused(/the rows together break a rule: person .*: only an administrator changes people/);
});

it('a first administrator who made themself one', async () => {
  forge('person_state', (text) =>
    text.replace(/"author_id":"[^"]+"(?=[^\n]*\n$)/, `"author_id":"${FIRST_ADMIN}"`),
  );
  await refused(/the rows together break a rule: person .*: nobody changes their own role or status/);
});

it('a value that the database would keep otherwise', async () => {
  forge('month_revision', (text) => text.replace('"240000"', '"0240000"'));
  await refused("table month_revision read back isn't what was exported");
});

it('a line that is no JSON', async () => {
  forge('person', (text) => text.replace('{', ''));
  await refused('person.jsonl line 1: ');
});

it('a database that a server uses', async () => {
  const server = new pg.Client({ connectionString: target.appUrl, application_name: 'kpi' });
  await server.connect();
  try {
    await refused('a server or another command is using this database');
  } finally {
    await server.end();
  }
});

it('a database with people, or with months of its own', async () => {
  await query(
    target.ownerUrl,
    `BEGIN; INSERT INTO person (id) VALUES ('${OFFICER}');
     INSERT INTO person_state (person_id, version, name, role, status, known_at, author_id)
     VALUES ('${OFFICER}', 1, 'Olive', 'officer', 'active', '2020-01-01', '${COMMAND_LINE.id}'); COMMIT`,
  );
  await refused('the database has 1 people of its own');
  await query(
    target.ownerUrl,
    `INSERT INTO month_revision (month, revision, action, author_id) VALUES ('2024-01-01', 1, 'saved', '${OFFICER}')`,
  );
  await refused('the database has 1 months of its own');
});
