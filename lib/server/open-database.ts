import type { Environment } from '../env';
import { checkExternalDatabase } from './external-database';
import { type FolderLock, lockFolder } from './folder-lock.mjs';
import { openDataFolder } from './postgres/data-folder';
import { type DatabaseUrls, startEmbedded } from './postgres/embedded';

/** A database in use by this process. */
export type OpenDatabase = {
  readonly urls: DatabaseUrls;
  /** The lock of the embedded database's folder; null with a database of one's own. */
  readonly lock: FolderLock | null;
  /** Stops the embedded database, then frees its folder. */
  close(): Promise<void>;
};

/**
 * Takes the folder of the embedded database for this process; nothing to take with a database of one's own.
 *
 * @param kind a server stays, a command ends soon
 * @throws StartError where a server has it, or the folder can't be used
 */
export async function lockDatabase(env: Environment, kind: 'server' | 'command'): Promise<FolderLock | null> {
  return env.databaseUrl === null ? lockFolder(await openDataFolder(env.dataDir), kind) : null;
}

/**
 * Opens the database: starts the embedded one, or checks the one of DATABASE_URL.
 *
 * @param lock from {@link lockDatabase}
 * @param say told when the embedded database was killed and is started again
 * @throws StartError in one clear line
 */
export async function openDatabase(
  env: Environment,
  lock: FolderLock | null,
  say: (text: string) => void,
): Promise<OpenDatabase> {
  if (env.databaseUrl !== null) {
    const urls = { serving: env.databaseUrl, migrate: env.databaseMigrateUrl ?? env.databaseUrl };
    await checkExternalDatabase(urls);
    return { urls, lock: null, close: async () => {} };
  }
  const database = await startEmbedded(await openDataFolder(env.dataDir), { say });
  const close = async () => {
    await database.stop();
    await lock?.release();
  };
  return { urls: database.urls, lock, close };
}
