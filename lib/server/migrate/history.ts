import type pg from 'pg';
import { StartError } from '../start-error.mjs';
import type { MigrationFolder } from './migration-folders';

/** A row of `_prisma_migrations` that hasn't been rolled back. */
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

/**
 * Refuses a database that this build must not touch: someone else's, a newer build's, or one whose applied migrations
 * were edited afterwards.
 *
 * @param database as the role that owns the tables
 * @throws StartError saying which and what to do
 */
export async function checkHistory(database: pg.Client, folders: readonly MigrationFolder[]): Promise<void> {
  if (!(await hasTable(database, '_prisma_migrations'))) return refuseForeign(database);
  const known = new Map(folders.map((folder) => [folder.name, folder.checksum]));
  const { rows } = await database.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  for (const row of rows) {
    const checksum = known.get(row.migration_name);
    if (checksum === undefined) {
      throw new StartError(
        `the database is newer than this build: it has migration ${row.migration_name}. Start the newer build, or restore an older export into an empty database`,
      );
    }
    // A half-way migration may be corrected: it will be rolled back and applied anew.
    if (row.finished_at !== null && checksum !== row.checksum) {
      throw new StartError(
        `migration ${row.migration_name} was edited after this database had applied it: put the file back and write a new migration`,
      );
    }
  }
}

/**
 * Whether `public` has a table of this name.
 *
 * @param name such as `migration_done`
 */
export async function hasTable(database: pg.Client, name: string): Promise<boolean> {
  const { rows } = await database.query<{ found: boolean }>(
    "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND tablename = $1) AS found",
    [name],
  );
  return rows[0]?.found === true;
}

async function refuseForeign(database: pg.Client): Promise<void> {
  const { rows } = await database.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename LIMIT 1",
  );
  const first = rows[0];
  if (first !== undefined) {
    throw new StartError(
      `the database isn't empty and isn't this program's (it has a table "${first.tablename}"): name an empty database in DATABASE_URL`,
    );
  }
}
