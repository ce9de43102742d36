import 'server-only';
import { inSession } from './session';

/**
 * Whether a database has never had a migration, so that making its tables changes nothing that anyone uses.
 *
 * @param url of the role that will own the tables
 */
export function isNewDatabase(url: string): Promise<boolean> {
  return inSession(url, 'kpi-restore', async (session) => {
    const { rows } = await session.query<{ fresh: boolean }>(
      `SELECT to_regclass('public._prisma_migrations') IS NULL AS fresh`,
    );
    return rows[0]?.fresh === true;
  });
}
