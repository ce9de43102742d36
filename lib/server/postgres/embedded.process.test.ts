import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closedFolder } from '../testing/closed-folder';
import { type Program, startProgram } from '../testing/run-program';
import { until } from '../until';
import { openDataFolder } from './data-folder';
import { type EmbeddedDatabase, startEmbedded } from './embedded';
import { processesIn } from './folder-processes';

let folder: Awaited<ReturnType<typeof closedFolder>>;
let dataDir: string;
let cluster: string;
const programs: Program[] = [];
const others: ChildProcess[] = [];

beforeEach(async () => {
  folder = await closedFolder();
  dataDir = path.join(folder.place, 'data');
  cluster = path.join(dataDir, 'postgres');
});

afterEach(async () => {
  for (const program of programs.splice(0)) program.process.kill('SIGKILL');
  for (const other of others.splice(0)) other.kill('SIGKILL');
  for (const pid of processesIn(cluster)) process.kill(pid, 'SIGKILL');
  await until(() => processesIn(cluster).length === 0, 5000);
  await folder.remove();
});

const start = async () => startEmbedded(await openDataFolder(dataDir));

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Runs a server's part that holds the database, in a process of its own. */
async function hold(): Promise<{ program: Program; pid: number; port: number; adminUrl: string }> {
  const program = startProgram('lib/server/testing/hold-database.ts', [dataDir]);
  programs.push(program);
  const line = await program.nextLine();
  if (line === null) throw new Error(program.complaints());
  return { program, ...JSON.parse(line) };
}

async function keep(database: EmbeddedDatabase): Promise<void> {
  await ask(database.urls.migrate, 'CREATE TABLE kept (n int)');
  await ask(database.urls.migrate, 'INSERT INTO kept VALUES (1823)');
}

const kept = (database: EmbeddedDatabase) => ask<{ n: number }>(database.urls.migrate, 'SELECT n FROM kept');

test('first start makes the database, second start finds it as it was', async () => {
  const first = await start();
  await keep(first);
  await first.stop();
  expect(processesIn(cluster)).toEqual([]);
  const second = await start();
  expect(await kept(second)).toEqual([{ n: 1823 }]);
  await second.stop();
});

test('[ASVS 13.2.2] [ASVS 13.2.3] closed folder, random passwords, scram for all, loopback only, two roles without powers', async () => {
  const database = await start();
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  const secrets = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'));
  expect(new Set(Object.values(secrets)).size).toBe(3);
  const hba = await ask<{ auth_method: string }>(
    database.adminUrl,
    'SELECT DISTINCT auth_method FROM pg_hba_file_rules',
  );
  expect(hba).toEqual([{ auth_method: 'scram-sha-256' }]);
  const settings = await ask(
    database.adminUrl,
    `SELECT name, setting FROM pg_settings WHERE name IN
      ('listen_addresses', 'unix_socket_directories', 'data_checksums', 'fsync', 'server_encoding') ORDER BY name`,
  );
  expect(settings).toEqual([
    { name: 'data_checksums', setting: 'on' },
    { name: 'fsync', setting: 'on' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'server_encoding', setting: 'UTF8' },
    { name: 'unix_socket_directories', setting: '' },
  ]);
  const roles = await ask(
    database.adminUrl,
    `SELECT rolname, rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls AS powers
      FROM pg_roles WHERE rolname LIKE 'kpi%' ORDER BY rolname`,
  );
  expect(roles).toEqual([
    { rolname: 'kpi_app', powers: false },
    { rolname: 'kpi_owner', powers: false },
  ]);
  await expect(ask(database.urls.serving, 'CREATE TABLE t (n int)')).rejects.toThrow('permission denied');
  await expect(ask(database.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password');
  await database.stop();
});

test.skipIf(process.getuid?.() !== 0)(
  'as root PostgreSQL runs as another user, with at most the power to pass closed folders',
  async () => {
    const database = await start();
    const status = readFileSync(`/proc/${database.pid}/status`, 'utf8');
    expect(status).not.toMatch(/^Uid:\t0/m);
    const effective = BigInt(`0x${/^CapEff:\s*(\w+)/m.exec(status)?.[1]}`);
    expect([0n, 2n, 4n]).toContain(effective);
    await database.stop();
  },
);

test('a postmaster that is killed is started again on its port, and everything committed is there', async () => {
  const database = await start();
  await keep(database);
  const { pid } = database;
  process.kill(pid, 'SIGKILL');
  const back = () =>
    kept(database).then(
      (rows) => rows.length === 1,
      () => false,
    );
  expect(await until(back, 10_000)).toBe(true);
  expect(database.pid).not.toBe(pid);
  await database.stop();
});

test('after kill -9 of everything the next start recovers', async () => {
  const { program, adminUrl } = await hold();
  await ask(adminUrl, 'CREATE TABLE kept (n int)');
  program.process.kill('SIGKILL');
  for (const pid of processesIn(cluster)) process.kill(pid, 'SIGKILL');
  const database = await start();
  expect(await ask(database.adminUrl, 'SELECT * FROM kept')).toEqual([]);
  await database.stop();
});

test('a postmaster that outlived its killed server is adopted, and stopped at the end', async () => {
  const { program, pid, port } = await hold();
  program.process.kill('SIGKILL');
  await program.ended;
  const database = await start();
  expect([database.pid, database.port]).toEqual([pid, port]);
  await database.stop();
  expect(processesIn(cluster)).toEqual([]);
});

test('one that does not let us in is stopped and started anew: never two on one folder', async () => {
  const { program, pid, adminUrl } = await hold();
  await ask(adminUrl, "ALTER ROLE postgres PASSWORD 'other'");
  program.process.kill('SIGKILL');
  await program.ended;
  const database = await start();
  expect(database.pid).not.toBe(pid);
  expect(processesIn(cluster)).not.toContain(pid);
  await database.stop();
});

test('a stale postmaster.pid whose number is another process by now is no obstacle', async () => {
  await (await start()).stop();
  const user = statSync(cluster).uid;
  const other = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid: user } : {});
  others.push(other);
  const stale = [other.pid, cluster, 1_700_000_000, 5432, '', '127.0.0.1', '  1234567  1', 'ready   ', ''];
  writeFileSync(path.join(cluster, 'postmaster.pid'), stale.join('\n'), { mode: 0o600 });
  const database = await start();
  expect(await ask(database.adminUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await database.stop();
});

test('backends that a killed postmaster left are ended before the next start', async () => {
  const { program, pid, adminUrl } = await hold();
  const busy = new pg.Client({ connectionString: adminUrl });
  busy.on('error', () => {});
  await busy.connect();
  const sleeping = busy.query('SELECT pg_sleep(600)').catch(() => 'ended');
  program.process.kill('SIGKILL');
  process.kill(pid, 'SIGKILL');
  const database = await start();
  expect(await sleeping).toBe('ended');
  await database.stop();
});

test('a first start that was killed leaves nothing the second stumbles over', async () => {
  await openDataFolder(dataDir);
  const program = startProgram('lib/server/testing/hold-database.ts', [dataDir]);
  programs.push(program);
  const begun = async () => (await readdir(dataDir)).some((name) => name.startsWith('postgres.new-'));
  expect(await until(begun, 20_000)).toBe(true);
  program.process.kill('SIGKILL');
  await program.ended;
  const database = await start();
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.log', 'secrets.json']);
  await database.stop();
});

test('the database of another major is refused with what to do', async () => {
  await mkdir(cluster, { recursive: true });
  writeFileSync(path.join(cluster, 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow(/PostgreSQL 17, this program brings 18: export with the old version/);
});

test('lost passwords are named, not made anew', async () => {
  await mkdir(cluster, { recursive: true });
  writeFileSync(path.join(cluster, 'PG_VERSION'), '18\n');
  await expect(start()).rejects.toThrow(/secrets\.json is missing/);
});

test('a folder that others need is left alone', async () => {
  const { mode } = statSync(tmpdir());
  await expect(openDataFolder(tmpdir())).rejects.toThrow(/is there for other things/);
  expect(statSync(tmpdir()).mode).toBe(mode);
});

test('a folder below /proc, where none can be made, is named and not tried for ever', async () => {
  await expect(openDataFolder('/proc/x/y')).rejects.toThrow(/can't be used: no folder can be made there/);
});

test('a file where the folder should be is named', async () => {
  writeFileSync(dataDir, '');
  await expect(start()).rejects.toThrow(/can't be used: it is a file/);
});
