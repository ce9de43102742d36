import pg from 'pg';
import { connectionUrl } from './connection-url';
import type { Secrets } from './secrets';

/**
 * Makes the two roles and the database `kpi` in a new PostgreSQL: `kpi_owner` owns the tables and only migrates,
 * `kpi_app` serves and may only sign in; migrations grant it the rest. No one else may connect.
 */
export async function createRoles(port: number, secrets: Secrets): Promise<void> {
  const admin = new pg.Client({
    connectionString: connectionUrl('postgres', secrets.superuser, port, 'postgres'),
  });
  await admin.connect();
  try {
    await admin.query(`CREATE ROLE kpi_owner LOGIN PASSWORD ${pg.escapeLiteral(secrets.owner)}`);
    await admin.query(`CREATE ROLE kpi_app LOGIN PASSWORD ${pg.escapeLiteral(secrets.app)}`);
    await admin.query('CREATE DATABASE kpi OWNER kpi_owner');
    await admin.query('REVOKE ALL ON DATABASE kpi FROM PUBLIC');
    await admin.query('GRANT CONNECT ON DATABASE kpi TO kpi_app');
  } finally {
    await admin.end();
  }
}
