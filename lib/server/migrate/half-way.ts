import type pg from 'pg';
import { hasTable } from './history';

/**
 * Settles migrations that a kill cut off (a row begun, neither finished nor rolled back). A script is one transaction
 * and its last statement writes its name into `migration_done`: the name is there exactly when the whole script was
 * committed. Then the row is finished; else it is rolled back, and the migration will be applied anew.
 *
 * @param database as the role that owns the tables, under the migration lock
 * @returns what was settled, for the log
 */
export async function settleHalfWay(database: pg.Client): Promise<{ finished: string[]; again: string[] }> {
  if (!(await hasTable(database, '_prisma_migrations'))) return { finished: [], again: [] };
  const done = (await hasTable(database, 'migration_done')) ? 'SELECT name FROM migration_done' : "SELECT ''";
  const finished = await database.query<{ migration_name: string }>(
    `UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1, logs = NULL
      WHERE finished_at IS NULL AND rolled_back_at IS NULL AND migration_name IN (${done})
      RETURNING migration_name`,
  );
  const again = await database.query<{ migration_name: string }>(
    `UPDATE _prisma_migrations SET rolled_back_at = now()
      WHERE finished_at IS NULL AND rolled_back_at IS NULL RETURNING migration_name`,
  );
  const names = ({ rows }: { rows: { migration_name: string }[] }) => rows.map((row) => row.migration_name);
  return { finished: names(finished), again: names(again) };
}
