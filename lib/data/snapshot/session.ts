import 'server-only';
import pg from 'pg';

/** A connection on which whole tables are read or written: its statements may take as long as they need. */
export type Session = Pick<pg.Client, 'query'>;

/**
 * Opens one connection for work on the whole database, outside the serving pool and its short timeouts, and ends it.
 *
 * Text that PostgreSQL makes of a value on such a connection is the same on every machine (time zone, date style,
 * digits of floats), so that it can be compared byte by byte.
 *
 * @param url the database and role
 * @param name how it shows in pg_stat_activity, such as `kpi-export`
 */
export async function inSession<Result>(
  url: string,
  name: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    options: [
      '-c TimeZone=UTC -c DateStyle=ISO,YMD -c IntervalStyle=iso_8601 -c extra_float_digits=1 -c bytea_output=hex',
      '-c statement_timeout=0 -c lock_timeout=15000 -c client_connection_check_interval=1000',
    ].join(' '),
  });
  // A connection lost between two statements is told by the next one; without a listener it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Runs work in one transaction: committed when it returns, rolled back when it throws.
 *
 * @param kind such as `ISOLATION LEVEL REPEATABLE READ READ ONLY`
 */
export async function inTransaction<Result>(
  session: Session,
  kind: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await session.query(`BEGIN ${kind}`);
  try {
    const result = await work();
    await session.query('COMMIT');
    return result;
  } catch (error) {
    await session.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
