import pg from 'pg';
import { explainDatabaseError } from '../database-error';
import { StartError } from '../start-error.mjs';
import { applyMigrations, engineLockKey } from './engine';
import { settleHalfWay } from './half-way';
import { checkHistory, hasTable } from './history';
import { readMigrationFolders } from './migration-folders';
import { grantServingRights } from './rights';

/** What a run of the migrations did. */
export type Migrated = {
  readonly applied: readonly string[];
  /** Cut off earlier, found committed. */
  readonly finished: readonly string[];
  /** Cut off earlier, nothing of it committed, applied anew. */
  readonly again: readonly string[];
  /** Whether the serving role is another than the one that owns the tables. */
  readonly twoRoles: boolean;
};

/** Any number, always the same: one session of a database at a time holds it. */
const lockKey = 1_823_000_001;

/**
 * Brings a database to what the migrations say and gives the serving role its rights. Two at once: the second waits and
 * finds nothing to do. Each migration is one transaction, so that a failed one leaves nothing.
 *
 * @param urls the serving role's and the owner's; the same URL when there is one role
 * @param place the folder of migrations, such as `/srv/kpi/prisma/migrations`
 * @throws StartError naming the migration and what PostgreSQL said, or why the database is refused
 * @example await migrate({ serving: url, migrate: url }, 'prisma/migrations') // { applied: ['20261122000000_core'], … }
 */
export async function migrate(urls: { serving: string; migrate: string }, place: string): Promise<Migrated> {
  const folders = readMigrationFolders(place);
  const database = new pg.Client({ connectionString: urls.migrate, application_name: 'kpi-migrate' });
  await database.connect().catch((error: unknown) => {
    throw explainDatabaseError(urls.migrate, error);
  });
  try {
    // Held by the session: gone with this process, however it ends.
    await takeLocks(database);
    await checkHistory(database, folders);
    const settled = await settleHalfWay(database);
    await database.query('SELECT pg_advisory_unlock($1)', [engineLockKey]);
    const applied = await applyMigrations(urls.migrate, folders).catch(async (error: unknown) => {
      const failed = await failedMigration(database);
      if (failed === null) throw error;
      await settleHalfWay(database);
      throw new StartError(
        `migration ${failed} failed and left nothing behind: ${databaseMessage(error)}. Correct it, or start the former build`,
      );
    });
    const serving = roleOf(urls.serving);
    const twoRoles = serving !== roleOf(urls.migrate);
    if (twoRoles) await grantServingRights(database, serving);
    return { applied, ...settled, twoRoles };
  } finally {
    await database.end();
  }
}

/**
 * Waits for others that migrate. The engine's own lock shows that no script of a process that was killed a moment ago is
 * still running inside PostgreSQL: only then can be said what was committed.
 */
async function takeLocks(database: pg.Client): Promise<void> {
  try {
    await database.query("SET lock_timeout = '5min'");
    await database.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await database.query('SELECT pg_advisory_lock($1)', [engineLockKey]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '55P03')) throw error;
    throw new StartError(
      'another process has been migrating this database for five minutes: wait for it, then start again',
    );
  }
}

/** The migration that began and neither finished nor was rolled back. */
async function failedMigration(database: pg.Client): Promise<string | null> {
  if (!(await hasTable(database, '_prisma_migrations'))) return null;
  const { rows } = await database.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
  return rows[0]?.migration_name ?? null;
}

/** What PostgreSQL said, without the engine's trace behind it. */
function databaseMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
