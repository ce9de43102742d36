import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.mjs';

/** One migration as it stands in the checkout. */
export type MigrationFolder = {
  /** The folder's name, such as `20261122000000_core`. */
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the script in hexadecimal: what `_prisma_migrations` keeps. */
  readonly checksum: string;
};

/**
 * The migrations of a folder, in the order in which they apply.
 *
 * @param place such as `/srv/kpi/prisma/migrations`
 * @throws StartError when a script doesn't end by saying that it is done: by that line the next start knows whether a
 *   migration that was cut off had been committed
 */
export function readMigrationFolders(place: string): MigrationFolder[] {
  return migrationNames(place).map((name) => {
    const script = readFileSync(path.join(place, name, 'migration.sql'), 'utf8');
    if (!script.trimEnd().endsWith(`INSERT INTO migration_done (name) VALUES ('${name}');`)) {
      throw new StartError(
        `migration ${name} must end with: INSERT INTO migration_done (name) VALUES ('${name}');`,
      );
    }
    return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
  });
}

/**
 * The names of the migrations of a folder, in order; free of everything but the file system.
 *
 * @param place such as `/srv/kpi/prisma/migrations`
 * @example migrationNames('prisma/migrations') // ['20261122000000_core']
 */
export function migrationNames(place: string): string[] {
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
