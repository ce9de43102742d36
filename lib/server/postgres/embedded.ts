import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { atForcedEnd } from '../forced-end.mjs';
import { StartError } from '../start-error.mjs';
import { findBinaries, major } from './binaries';
import { chooseUser } from './cluster-user';
import { connectionUrl } from './connection-url';
import { createCluster } from './create-cluster';
import { startPostmaster } from './postmaster';
import { recover } from './recover';
import { loadSecrets, type Secrets } from './secrets';
import { stopPostmaster } from './stop';
import { supervise } from './supervise';

/** The addresses of a database: the serving role's and the one's that owns the tables. */
export type DatabaseUrls = { readonly serving: string; readonly migrate: string };

/** The embedded database, running. */
export type EmbeddedDatabase = {
  readonly urls: DatabaseUrls;
  /** The superuser's address, for tests. */
  readonly adminUrl: string;
  readonly port: number;
  /** The postmaster's process. */
  readonly pid: number;
  /** Ends open transactions, writes everything, and returns when no process of it is left. */
  stop(): Promise<void>;
};

/**
 * Starts the embedded PostgreSQL of a data folder, making it first where there is none. The caller holds the folder's
 * lock. Nothing committed is lost, whatever ended the last run.
 *
 * @param dataDir KPI_DATA_DIR, from openDataFolder
 * @param options.settings `name=value` settings of PostgreSQL; tests turn fsync off
 * @param options.say told when PostgreSQL was killed and is started again
 * @throws StartError saying why it can't start
 * @example const database = await startEmbedded('/srv/kpi/.data'); await database.stop()
 */
export async function startEmbedded(
  dataDir: string,
  { settings = [], say = () => {} }: { settings?: readonly string[]; say?: (text: string) => void } = {},
): Promise<EmbeddedDatabase> {
  const cluster = path.join(dataDir, 'postgres');
  const exists = existsSync(cluster);
  if (exists) await checkMajor(cluster);
  const binaries = await findBinaries();
  const secrets = await loadSecrets(dataDir, exists);
  const runAs = chooseUser(dataDir, cluster, binaries);
  if (!exists) await createCluster(dataDir, cluster, binaries, runAs, secrets, settings);
  const log = path.join(dataDir, 'postgres.log');
  const run = async (port: number | null, mayRun: boolean) =>
    (mayRun ? await recover(cluster, secrets.superuser) : null) ??
    (await startPostmaster({ postgres: binaries.postgres, cluster, runAs, log, settings, port }));
  const first = await run(null, exists);
  const watched = supervise(first, (port) => run(port, true), say);
  // Immediate shutdown: what was committed is in the log, and is read from there at the next start.
  const release = atForcedEnd(() => process.kill(watched.current().pid, 'SIGQUIT'));
  return {
    ...addresses(secrets, first.port),
    port: first.port,
    get pid() {
      return watched.current().pid;
    },
    stop: async () => {
      await watched.end();
      await stopPostmaster(cluster, watched.current().pid);
      release();
    },
  };
}

/**
 * The addresses by which the roles reach an embedded database.
 *
 * @param port of PostgreSQL on 127.0.0.1
 */
export function addresses(secrets: Secrets, port: number): { urls: DatabaseUrls; adminUrl: string } {
  return {
    urls: {
      serving: connectionUrl('kpi_app', secrets.app, port, 'kpi'),
      migrate: connectionUrl('kpi_owner', secrets.owner, port, 'kpi'),
    },
    adminUrl: connectionUrl('postgres', secrets.superuser, port, 'postgres'),
  };
}

async function checkMajor(cluster: string): Promise<void> {
  const found = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (found === major) return;
  if (found === '')
    throw new StartError(`${cluster} isn't a database: move it away, or put back a copy of it`);
  throw new StartError(
    `${cluster} was made by PostgreSQL ${found}, this program brings ${major}: export with the old version, restore with the new`,
  );
}
