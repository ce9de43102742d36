import pg from 'pg';
import { mutableTables } from './mutable-tables';

/** The tables that only migrations write. */
const migrationTables = ['_prisma_migrations', 'migration_done'];

/**
 * Gives the serving role exactly what serving needs: to read and add rows everywhere, to change rows only in the tables
 * of mutable-tables.ts, and only to read which migrations are in order.
 *
 * @param database as the role that owns the tables
 * @param role the serving role's name, such as `kpi_app`
 */
export async function grantServingRights(database: pg.Client, role: string): Promise<void> {
  const to = pg.escapeIdentifier(role);
  const list = (tables: readonly string[]) => tables.map((table) => pg.escapeIdentifier(table)).join(', ');
  await database.query(
    [
      'BEGIN',
      `GRANT USAGE ON SCHEMA public TO ${to}`,
      `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${to}`,
      `GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO ${to}`,
      `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to}`,
      ...(mutableTables.length > 0 ? [`GRANT UPDATE, DELETE ON ${list(mutableTables)} TO ${to}`] : []),
      `REVOKE ALL ON ${list(migrationTables)} FROM ${to}`,
      `GRANT SELECT ON ${list(migrationTables)} TO ${to}`,
      'COMMIT',
    ].join(';\n'),
  );
}
