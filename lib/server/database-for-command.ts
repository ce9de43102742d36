import path from 'node:path';
import type { Environment } from '../env';
import { checkExternalDatabase } from './external-database';
import { askHolder, type FolderLock, type Holder, sayWhoRuns, tryLock } from './folder-lock.mjs';
import { checkMigrated } from './migrate/applied-migrations';
import { migrationNames } from './migrate/migration-folders';
import { openDataFolder } from './postgres/data-folder';
import { addresses, type DatabaseUrls, startEmbedded } from './postgres/embedded';
import { readPostmasterFile } from './postgres/postmaster-file';
import { loadSecrets } from './postgres/secrets';
import { prepareDatabase } from './prepare-database';
import { root } from './root.mjs';
import { StartError } from './start-error.mjs';
import { until } from './until';

/** How long a command waits for a server that is starting, or for another command; milliseconds. */
const patience = 300_000;

/**
 * Runs something on the database for the operator's command line. With DATABASE_URL: on that one, whose version and
 * migrations have to be in order. Else on the embedded one: beside a server that runs on the folder, or, where none does,
 * started and brought up to date for the time of the command, under the same lock.
 *
 * @param run gets the addresses of both roles
 * @returns what `run` returned
 * @throws StartError in one clear line; or whatever `run` threw, when the database has been stopped
 * @example await withDatabase(env, ({ serving }) => count(serving))
 */
export async function withDatabase<T>(env: Environment, run: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  if (env.databaseUrl !== null) {
    const urls = { serving: env.databaseUrl, migrate: env.databaseMigrateUrl ?? env.databaseUrl };
    await checkExternalDatabase(urls);
    await checkMigrated(urls.serving, migrationNames(path.join(root, 'prisma', 'migrations')));
    return run(urls);
  }
  const dataDir = await openDataFolder(env.dataDir);
  const entry = await enter(dataDir);
  if (entry === 'beside') return run(await urlsOfRunning(dataDir));
  try {
    const database = await startEmbedded(dataDir);
    try {
      await prepareDatabase(database.urls, { sample: env.sample === 'on', setupLink: false });
      return await run(database.urls);
    } finally {
      await database.stop();
    }
  } finally {
    await entry.release();
  }
}

/** The lock, or that a server is ready beside us. Waits for servers that are starting and for other commands. */
async function enter(dataDir: string): Promise<FolderLock | 'beside'> {
  let entry: FolderLock | 'beside' | null = null;
  let holder: Holder | null = null;
  await until(async () => {
    const taken = await tryLock(dataDir, 'command');
    holder = 'holder' in taken ? taken.holder : null;
    if ('lock' in taken) entry = taken.lock;
    else if (taken.holder.kind === 'server' && taken.holder.address !== null) entry = 'beside';
    return entry !== null;
  }, patience);
  if (entry !== null) return entry;
  holder ??= await askHolder(dataDir);
  throw new StartError(`${dataDir} is in use: ${holder === null ? 'try again' : sayWhoRuns(holder)}`);
}

async function urlsOfRunning(dataDir: string): Promise<DatabaseUrls> {
  const file = await readPostmasterFile(path.join(dataDir, 'postgres'));
  if (file === null)
    throw new StartError(`the database in ${dataDir} is not running: wait a moment and try again`);
  return addresses(await loadSecrets(dataDir, true), file.port).urls;
}
