import 'server-only';
import type { Session } from './session';

/** A migration that the database has had, with the checksum of its script. */
export type AppliedMigration = { readonly name: string; readonly checksum: string };

/** The schema's version: every finished migration, by name. */
export async function migrationsApplied(session: Session): Promise<AppliedMigration[]> {
  const { rows } = await session.query<AppliedMigration>(`
    SELECT migration_name AS name, checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`);
  return rows;
}
