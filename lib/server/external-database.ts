import pg from 'pg';
import { explainDatabaseError } from './database-error';
import type { DatabaseUrls } from './postgres/embedded';
import { StartError } from './start-error.mjs';

/** The majors of PostgreSQL that this program is tested with. */
const oldest = 15;
const newest = 18;

/**
 * Makes sure that a database of one's own (DATABASE_URL) answers both roles and has a version this program knows.
 *
 * @throws StartError in one line, without passwords
 */
export async function checkExternalDatabase(urls: DatabaseUrls): Promise<void> {
  for (const url of new Set([urls.migrate, urls.serving])) {
    const version = await serverVersion(url);
    const major = Math.floor(version / 10_000);
    if (major < oldest || major > newest) {
      const { hostname, port } = new URL(url);
      throw new StartError(
        `the database at ${hostname}:${port || '5432'} is PostgreSQL ${major}: it must be one from ${oldest} to ${newest}`,
      );
    }
  }
}

/** As in 180004 for 18.4. */
async function serverVersion(url: string): Promise<number> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return rows[0]?.version ?? 0;
  } catch (error) {
    throw explainDatabaseError(url, error);
  } finally {
    await client.end().catch(() => {});
  }
}
