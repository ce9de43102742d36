import 'server-only';
import type { Queryable } from '../database';

/**
 * Names the state of all that a preview is made of: the data's version, and how many reports are issued, which that doesn't
 * tell. Null where the version is gone.
 */
export async function dataState(db: Queryable): Promise<string | null> {
  const [row] = await db.$queryRaw<{ state: string }[]>`
    SELECT version || ' ' || (SELECT count(*) FROM report_issue) AS state FROM data_version`;
  return row?.state ?? null;
}
