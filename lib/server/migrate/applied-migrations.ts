import pg from 'pg';
import { explainDatabaseError } from '../database-error';
import { StartError } from '../start-error.mjs';
import { hasTable } from './history';

/**
 * Makes sure that a database has had exactly the migrations of this build, without changing anything.
 *
 * @param url of the serving role, which may read what was applied
 * @param names from migrationNames
 * @throws StartError saying what to do
 */
export async function checkMigrated(url: string, names: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    throw explainDatabaseError(url, error);
  });
  try {
    const applied = (await hasTable(client, '_prisma_migrations')) ? await appliedNames(client) : [];
    const missing = names.find((name) => !applied.includes(name));
    if (missing !== undefined) {
      throw new StartError(
        `the database has not had migration ${missing} yet: start the server once (npm start)`,
      );
    }
    const unknown = applied.find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new StartError(`the database is newer than this build: it has migration ${unknown}`);
  } finally {
    await client.end();
  }
}

async function appliedNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return rows.map((row) => row.migration_name);
}
