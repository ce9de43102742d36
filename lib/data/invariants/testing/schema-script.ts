import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { root } from '@/lib/server/root.mjs';

/**
 * The SQL by which Prisma's schema engine would make an empty database what prisma/schema.prisma says.
 *
 * (Its WebAssembly form can't read an existing PostgreSQL: the adapter doesn't know the types of its catalogue. So the
 * difference is found by running this script and comparing what came of it.)
 *
 * @param url any PostgreSQL; nothing is read or changed there
 */
export async function schemaScript(url: string): Promise<string> {
  const place = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(readFileSync(place.replace(/js$/, 'wasm')), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();

  const files = [
    { path: 'schema.prisma', content: readFileSync(path.join(root, 'prisma', 'schema.prisma'), 'utf8') },
  ];
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url, max: 1 }));
  const datamodels: [string, string][] = files.map((file) => [file.path, file.content]);
  const running = await engine.SchemaEngine.new({ datamodels }, () => {}, adapter);
  try {
    const { stdout } = await running.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? '';
  } finally {
    running.free();
  }
}
