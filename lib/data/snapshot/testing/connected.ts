import pg from 'pg';

/** A connection for a test that needs one to stay: to hold a lock, or to look on. */
export async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
