import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEnvironment } from '../env';
import { withDatabase } from './database-for-command';
import { checkExternalDatabase } from './external-database';
import { freePort } from './free-port';
import { processesIn } from './postgres/folder-processes';
import { asOurselves, asUser } from './postgres/run-as';
import { stopPostmaster } from './postgres/stop';
import { postgresUser } from './postgres/system-user';
import { prepareDatabase } from './prepare-database';
import { closedFolder } from './testing/closed-folder';
import { until } from './until';

/** Debian's own: the oldest that is supported. Where it isn't installed there is nothing to test with. */
const bin = '/usr/lib/postgresql/15/bin';
const missing = !existsSync(bin);

describe.skipIf(missing)(`DATABASE_URL of PostgreSQL 15 (skipped without ${bin})`, () => {
  let folder: Awaited<ReturnType<typeof closedFolder>>;
  let cluster: string;
  let admin: string;

  beforeAll(async () => {
    folder = await closedFolder();
    cluster = path.join(folder.place, 'postgres');
    const runAs = process.getuid?.() === 0 ? asUser(postgresUser(), [folder.place, bin]) : asOurselves;
    mkdirSync(cluster, { mode: 0o700 });
    if (runAs.user) chownSync(cluster, runAs.user.uid, runAs.user.gid);
    const made = runAs.command(`${bin}/initdb`, [
      '-D',
      cluster,
      '-U',
      'admin',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '-N',
      '--locale=C',
    ]);
    execFileSync(made.program, made.args, { uid: made.uid, gid: made.gid, cwd: '/', stdio: 'ignore' });
    const port = await freePort('127.0.0.1');
    const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
    const run = runAs.command(`${bin}/postgres`, [
      '-D',
      cluster,
      ...settings.flatMap((setting) => ['-c', setting]),
    ]);
    spawn(run.program, run.args, {
      ...(run.uid ? { uid: run.uid, gid: run.gid } : {}),
      cwd: '/',
      stdio: 'ignore',
    });
    admin = `postgresql://admin:hidden@127.0.0.1:${port}`;
    await until(() => answers(`${admin}/postgres`), 20_000);
    await query(`${admin}/postgres`, 'CREATE ROLE owner LOGIN; CREATE ROLE app LOGIN');
    for (const name of ['one', 'two', 'late'])
      await query(`${admin}/postgres`, `CREATE DATABASE ${name} OWNER owner`);
  });

  afterAll(async () => {
    await stopPostmaster(cluster, processesIn(cluster).sort((a, b) => a - b)[0] ?? 0);
    await folder.remove();
  });

  const as = (role: string, database: string) => `${admin.replace('admin', role)}/${database}`;

  test('is prepared with one role, whose tables the triggers keep', async () => {
    const urls = { serving: as('owner', 'one'), migrate: as('owner', 'one') };
    await checkExternalDatabase(urls);
    const first = await prepareDatabase(urls, { sample: false, setupLink: false });
    expect(first).toMatchObject({ twoRoles: false });
    expect(first.applied.length).toBeGreaterThan(0);
    expect(await prepareDatabase(urls, { sample: false, setupLink: false })).toMatchObject({
      applied: [],
      added: 0,
    });
  });

  test('is prepared with two roles, of which the serving one cannot change rows', async () => {
    const urls = { serving: as('app', 'two'), migrate: as('owner', 'two') };
    await checkExternalDatabase(urls);
    expect(await prepareDatabase(urls, { sample: false, setupLink: false })).toMatchObject({
      twoRoles: true,
    });
    await expect(query(urls.serving, 'DELETE FROM person')).rejects.toThrow('permission denied');
  });

  test('a command refuses one that no server has prepared, and says what to do', async () => {
    const env = parseEnvironment({ DATABASE_URL: as('owner', 'late') });
    await expect(withDatabase(env, async () => 'ran')).rejects.toThrow(
      /has not had migration .* start the server once/,
    );
  });

  test('a database that is not there is named, without the password', async () => {
    const urls = { serving: as('owner', 'nowhere'), migrate: as('owner', 'nowhere') };
    const said = await checkExternalDatabase(urls).catch((error: Error) => error.message);
    expect(said).toMatch(
      /^the database nowhere at 127\.0\.0\.1:\d+ can't be used: there is no such database$/,
    );
  });
});

test('a server that does not answer is named, without the password', async () => {
  const url = `postgresql://app:hidden@127.0.0.1:${await freePort('127.0.0.1')}/kpi`;
  const said = await checkExternalDatabase({ serving: url, migrate: url }).catch(
    (error: Error) => error.message,
  );
  expect(said).toMatch(
    /^the database kpi at 127\.0\.0\.1:\d+ can't be used: nothing answers there: is it running\?$/,
  );
});

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function answers(url: string): Promise<boolean> {
  return query(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
}
