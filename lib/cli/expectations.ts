import { checksOf, type Expectations } from '@/lib/data/invariants/expectations';
import { readMigrationFolders } from '@/lib/server/migrate/migration-folders';
import { mutableTables } from '@/lib/server/migrate/mutable-tables';
import { MIGRATIONS } from './migrations-folder';

/** What this version's migrations and rights say a database must be. */
export function expectations(): Expectations {
  const migrations = readMigrationFolders(MIGRATIONS);
  return { migrations, mutableTables, checks: checksOf(migrations.map(({ script }) => script)) };
}
