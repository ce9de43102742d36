import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EmbeddedDatabase } from '../postgres/embedded';
import { root } from '../root.mjs';
import { closedFolder } from '../testing/closed-folder';
import { type Program, startProgram } from '../testing/run-program';
import { startThrowAwayDatabase } from '../testing/throw-away-database';
import { until } from '../until';
import { checkMigrated } from './applied-migrations';
import { migrate } from './migrate';
import { migrationNames } from './migration-folders';
import { mutableTables } from './mutable-tables';

let server: EmbeddedDatabase & { remove(): Promise<void> };
let folder: Awaited<ReturnType<typeof closedFolder>>;
let database: pg.Client;
let url: string;
let count = 0;
const programs: Program[] = [];

beforeAll(async () => {
  server = await startThrowAwayDatabase();
});
afterAll(() => server.remove());

beforeEach(async () => {
  folder = await closedFolder();
  count += 1;
  await query(server.adminUrl, `CREATE DATABASE t${count} OWNER kpi_owner`);
  url = server.urls.migrate.replace(/kpi$/, `t${count}`);
  database = new pg.Client({ connectionString: url });
  await database.connect();
});

afterEach(async () => {
  for (const program of programs.splice(0)) program.process.kill('SIGKILL');
  await database.end();
  await query(server.adminUrl, `DROP DATABASE t${count} WITH (FORCE)`);
  await folder.remove();
});

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function write(name: string, sql: string): Promise<void> {
  const place = path.join(folder.place, name);
  await mkdir(place, { recursive: true });
  await writeFile(
    path.join(place, 'migration.sql'),
    `${sql}\nINSERT INTO migration_done (name) VALUES ('${name}');\n`,
  );
}

const first = '20260101000000_first';
const second = '20260102000000_second';
const markers =
  'CREATE TABLE migration_done (name text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now()); CREATE TABLE a (n int);';

const run = () => migrate({ serving: url, migrate: url }, folder.place);
const tables = async () =>
  (await database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).rows.map(
    (row) => row.tablename,
  );

function runBeside(): Program {
  const program = startProgram('lib/server/testing/migrate-program.ts', [url, folder.place]);
  programs.push(program);
  return program;
}

test('migrations are applied once, in order; function bodies and texts with semicolons stay whole', async () => {
  await write(first, markers);
  await write(second, "CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN ';'; END; $$;");
  expect(await run()).toMatchObject({ applied: [first, second], again: [], finished: [], twoRoles: false });
  expect((await database.query('SELECT f() AS f')).rows).toEqual([{ f: ';' }]);
  expect(await run()).toMatchObject({ applied: [] });
  await expect(checkMigrated(url, [first, second])).resolves.toBeUndefined();
});

test('two programs at once: one applies, the other finds nothing to do', async () => {
  await write(first, `${markers} SELECT pg_sleep(1);`);
  const both = [runBeside(), runBeside()];
  expect(await Promise.all(both.map((program) => program.ended))).toEqual([0, 0]);
  const done = await Promise.all(both.map(async (program) => JSON.parse((await program.nextLine()) ?? '')));
  expect(done.map(({ applied }) => applied.length).sort()).toEqual([0, 1]);
});

test('F14: a migration killed half-way leaves nothing, and the next start applies it', async () => {
  await write(first, markers);
  await run();
  await write(second, 'CREATE TABLE b (n int); SELECT pg_sleep(60);');
  const program = runBeside();
  const isInside = async () =>
    (
      await database.query(
        "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND state = 'active' AND pid <> pg_backend_pid()",
      )
    ).rowCount === 1;
  expect(await until(isInside, 20_000)).toBe(true);
  program.process.kill('SIGKILL');
  await write(second, 'CREATE TABLE b (n int);');
  expect(await run()).toMatchObject({ applied: [second], again: [second], finished: [] });
  expect(await tables()).toEqual(['_prisma_migrations', 'a', 'b', 'migration_done']);
});

test('F14: a kill between the commit of a migration and its record finishes it, without applying it twice', async () => {
  await write(first, markers);
  await run();
  await database.query('UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0');
  await expect(checkMigrated(url, [first])).rejects.toThrow(`has not had migration ${first}`);
  expect(await run()).toMatchObject({ applied: [], finished: [first], again: [] });
  await expect(checkMigrated(url, [first])).resolves.toBeUndefined();
});

test('F14: a migration that fails is named with what PostgreSQL said, leaves nothing, and can be corrected', async () => {
  await write(first, markers);
  await write(second, 'CREATE TABLE b (n int); SELECT 1 / 0;');
  await expect(run()).rejects.toThrow(`migration ${second} failed and left nothing behind: division by zero`);
  expect(await tables()).toEqual(['_prisma_migrations', 'a', 'migration_done']);
  await write(second, 'CREATE TABLE b (n int);');
  expect(await run()).toMatchObject({ applied: [second] });
});

test('a database of something else is refused and left alone', async () => {
  await database.query('CREATE TABLE invoices (n int)');
  await write(first, markers);
  await expect(run()).rejects.toThrow(/isn't this program's \(it has a table "invoices"\)/);
  expect(await tables()).toEqual(['invoices']);
});

test('a database that a newer build has migrated is refused', async () => {
  await write(first, markers);
  await run();
  await database.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
      VALUES ('x', 'x', now(), '20990101000000_later', 1)`,
  );
  await expect(run()).rejects.toThrow(
    'the database is newer than this build: it has migration 20990101000000_later',
  );
});

test('an applied migration that was edited afterwards is named', async () => {
  await write(first, markers);
  await run();
  await write(first, `${markers} -- corrected`);
  await expect(run()).rejects.toThrow(`migration ${first} was edited after this database had applied it`);
});

test('[ASVS 13.2.2] with two roles the serving one may read and add rows, change those of the mutable tables, and nothing else', async () => {
  const app = server.urls.serving.replace(/kpi$/, `t${count}`);
  await query(server.adminUrl, `GRANT CONNECT ON DATABASE t${count} TO kpi_app`);
  expect(
    await migrate({ serving: app, migrate: url }, path.join(root, 'prisma', 'migrations')),
  ).toMatchObject({
    twoRoles: true,
  });
  const serving = new pg.Client({ connectionString: app });
  await serving.connect();
  try {
    for (const table of await tables()) {
      await expect(serving.query(`SELECT FROM "${table}"`)).resolves.toBeDefined();
      const deleting = serving.query(`DELETE FROM "${table}"`);
      if (mutableTables.includes(table)) await expect(deleting).resolves.toBeDefined();
      else await expect(deleting).rejects.toThrow(/permission denied/);
      await expect(serving.query(`TRUNCATE "${table}"`)).rejects.toThrow(/permission denied/);
      await expect(serving.query(`ALTER TABLE "${table}" ADD COLUMN x int`)).rejects.toThrow(/must be owner/);
    }
    await expect(serving.query("INSERT INTO migration_done (name) VALUES ('x')")).rejects.toThrow(
      /permission denied/,
    );
    await expect(serving.query('CREATE TABLE t (n int)')).rejects.toThrow(/permission denied/);
    await checkMigrated(app, migrationNames(path.join(root, 'prisma', 'migrations')));
  } finally {
    await serving.end();
  }
});
