import 'server-only';
import type { Manifest } from './manifest';
import { migrationsApplied } from './migrations-applied';
import { RestoreRefused } from './restore-refused';
import type { Session } from './session';
import { snapshotTables, type Table } from './tables';

/**
 * The database's tables that a snapshot's files go into, when both are of the same schema.
 *
 * @throws RestoreRefused saying with which version to restore
 */
export async function tablesThatFit(session: Session, manifest: Manifest): Promise<Table[]> {
  await refuseOtherSchema(session, manifest);
  const tables = await snapshotTables(session, manifest.credentials);
  const form = (name: string, columns: readonly string[]) => `${name}(${columns.join(', ')})`;
  const here = tables
    .map((table) =>
      form(
        table.name,
        table.columns.map((column) => column.name),
      ),
    )
    .sort();
  const there = manifest.tables.map((table) => form(table.name, table.columns)).sort();
  const other = here.find((table) => !there.includes(table)) ?? there.find((table) => !here.includes(table));
  if (other)
    throw new RestoreRefused(
      `the export and the database differ at ${other}: restore it with version ${manifest.version}`,
    );
  return tables;
}

async function refuseOtherSchema(session: Session, { migrations, version }: Manifest): Promise<void> {
  const here = await migrationsApplied(session);
  const key = ({ name, checksum }: { name: string; checksum: string }) => `${name} ${checksum}`;
  const missing = migrations.find((migration) => !here.some((applied) => key(applied) === key(migration)));
  const extra = here.find((applied) => !migrations.some((migration) => key(applied) === key(migration)));
  const last = migrations.at(-1)?.name ?? 'none';
  const how = `restore it with version ${version} (last migration ${last}), then start the newer one on it`;
  if (missing) {
    throw new RestoreRefused(
      `the export has migration ${missing.name}, which this database hasn't had: ${how.split(',')[0]}`,
    );
  }
  if (extra)
    throw new RestoreRefused(`the export is older than migration ${extra.name} of this database: ${how}`);
}
