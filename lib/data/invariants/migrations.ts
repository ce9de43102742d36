import 'server-only';
import type { Expectations } from './expectations';
import { ask, type Invariant } from './invariant';

/** The database has had exactly the build's migrations, each as a whole. */
export function migrationsHold({ migrations }: Pick<Expectations, 'migrations'>): readonly Invariant[] {
  return [
    ask(
      'every migration that began was finished or rolled back',
      `SELECT migration_name::text AS broken FROM _prisma_migrations
       WHERE finished_at IS NULL AND rolled_back_at IS NULL ORDER BY 1`,
    ),
    ask(
      'what is recorded as applied was committed, and the other way round',
      `SELECT coalesce(m.migration_name, d.name)::text AS broken
       FROM (SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) m
       FULL JOIN migration_done d ON d.name = m.migration_name
       WHERE m.migration_name IS NULL OR d.name IS NULL ORDER BY 1`,
    ),
    ask(
      "the migrations applied are this version's",
      `SELECT coalesce(m.migration_name, w.name)::text AS broken
       FROM (SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL) m
       FULL JOIN unnest($1::text[], $2::text[]) AS w(name, checksum) ON w.name = m.migration_name
       WHERE w.checksum IS DISTINCT FROM m.checksum ORDER BY 1`,
      [migrations.map(({ name }) => name), migrations.map(({ checksum }) => checksum)],
    ),
  ];
}
