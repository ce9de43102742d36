import 'server-only';
import { database } from '../database';

/** Whether the database answers and has exactly the migrations this build knows. Asked without a person: it reveals nothing. */
export async function loadReadiness(expected: readonly string[]): Promise<boolean> {
  const rows = await database().$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map((row) => row.migration_name));
  return applied.size === expected.length && expected.every((name) => applied.has(name));
}
