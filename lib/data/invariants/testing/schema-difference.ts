import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { root } from '@/lib/server/root.mjs';

/** The types `char` and `name` of PostgreSQL's own catalogue, and their arrays, which the adapter doesn't know: as text. */
const AS_TEXT = new Map([
  [18, 25],
  [19, 25],
  [1002, 1009],
  [1003, 1009],
]);

/** Prisma's adapter, able to read PostgreSQL's catalogue. */
class CatalogueAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<{ fields?: { dataTypeID: number }[] }>;
    const readable = async (...given: unknown[]) => {
      const result = await query(...given);
      for (const field of result.fields ?? []) field.dataTypeID = AS_TEXT.get(field.dataTypeID) ?? field.dataTypeID;
      return result;
    };
    Object.assign(pool, { query: readable });
    return adapter;
  }
}

/**
 * What Prisma's schema engine would change to make a database what prisma/schema.prisma says, as SQL.
 *
 * @returns `-- This is an empty migration.` when the two agree
 */
export async function schemaDifference(url: string): Promise<string> {
  const place = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(readFileSync(place.replace(/js$/, 'wasm')), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();

  const content = readFileSync(path.join(root, 'prisma', 'schema.prisma'), 'utf8');
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter({ connectionString: url, max: 1 }));
  const running = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', content]] },
    () => {},
    adapter,
  );
  try {
    const { stdout } = await running.diff({
      from: { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content }], configDir: root },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return (stdout ?? '').trim();
  } finally {
    running.free();
  }
}
