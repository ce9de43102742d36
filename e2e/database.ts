import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { postmasterOf } from './postmaster';

/** A connection to the database of a data folder, as the owner of its tables. */
export async function connectTo(dataDir = process.env['KPI_E2E_DATA_DIR'] ?? ''): Promise<pg.Client> {
  const { port } = postmasterOf(dataDir);
  const { owner } = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'));
  const client = new pg.Client({ connectionString: `postgresql://kpi_owner:${owner}@127.0.0.1:${port}/kpi` });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Runs statements in one transaction, for what no screen does: moving times, or people of whom there are many. */
export async function inDatabase(
  statements: readonly (readonly [sql: string, values?: readonly unknown[]])[],
  dataDir?: string,
): Promise<void> {
  const client = await connectTo(dataDir);
  try {
    await client.query('BEGIN');
    for (const [sql, values] of statements) await client.query(sql, [...(values ?? [])]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
