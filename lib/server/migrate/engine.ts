import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationFolder } from './migration-folders';
import { WholeScriptAdapter } from './whole-script-adapter';

/** The advisory lock that the engine holds while it applies, as Prisma's command line does. */
export const engineLockKey = 72_707_369;

const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database hasn't had, in order, with Prisma's own schema engine (as WebAssembly: the
 * native one would have to be downloaded), so that `_prisma_migrations` is kept as Prisma's command line keeps it.
 *
 * @param url of the role that owns the tables
 * @returns the names applied now
 * @throws what PostgreSQL answered to the script that failed (a pg.DatabaseError), else the engine's own error
 */
export async function applyMigrations(url: string, folders: readonly MigrationFolder[]): Promise<string[]> {
  // One connection: the engine's advisory lock belongs to a session, and must not go back into a pool of several.
  // PostgreSQL looks every second whether we live: the script of a killed process is rolled back, not run to its end.
  const adapter = new WholeScriptAdapter({
    connectionString: url,
    max: 1,
    application_name: 'kpi-migrate',
    options: '-c client_connection_check_interval=1s',
  });
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  loaded ??= instantiate();
  const { SchemaEngine } = await loaded;
  const datamodels: [string, string][] = [['schema.prisma', 'datasource db { provider = "postgresql" }']];
  const running = await SchemaEngine.new({ datamodels }, () => {}, bound);
  try {
    const { appliedMigrationNames } = await running.applyMigrations({
      migrationsList: {
        baseDir: '/',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
        shadowDbInitScript: '',
        migrationDirectories: folders.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
        })),
      },
      filters,
    });
    return appliedMigrationNames;
  } catch (error) {
    throw adapter.scriptError ?? error;
  } finally {
    running.free();
    await adapter.close();
  }
}

/** Once in a process: its glue keeps callbacks of the first instance, and a second one would wait for ever. */
let loaded: Promise<typeof engine> | undefined;

/** The engine's own start-up needs a bundler that imports .wasm files; this is what such a bundler would do. */
async function instantiate(): Promise<typeof engine> {
  const place = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(readFileSync(place.replace(/js$/, 'wasm')), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  return engine;
}
