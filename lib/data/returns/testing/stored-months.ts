import type pg from 'pg';
import { inject } from 'vitest';
import { connected } from '../../snapshot/testing/connected';

/** All months with their audit, as they are stored. */
export type StoredMonths = { readonly revisions: unknown; readonly audit: unknown };

const AUDIT = `kind LIKE 'month-%' OR kind = 'denied'`;

/**
 * A superuser's connection, for whom no trigger runs: it alone can put the stored months back to how they were.
 *
 * @param url any address of the database
 */
export async function superuser(url: string): Promise<pg.Client> {
  const { admin } = inject('testDatabase');
  const client = await connected(Object.assign(new URL(admin), { pathname: new URL(url).pathname }).href);
  await client.query('SET session_replication_role = replica');
  return client;
}

export async function storedMonths(client: pg.Client): Promise<StoredMonths> {
  const { rows } = await client.query(`SELECT
    (SELECT coalesce(jsonb_agg(to_jsonb(r)), '[]') FROM month_revision r) AS revisions,
    (SELECT coalesce(jsonb_agg(to_jsonb(a)), '[]') FROM audit_event a WHERE ${AUDIT}) AS audit`);
  return rows[0];
}

/** Whatever was done to months since then is undone. */
export async function putBack(client: pg.Client, { revisions, audit }: StoredMonths): Promise<void> {
  const fill = (table: string, rows: unknown) =>
    `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, ${client.escapeLiteral(JSON.stringify(rows))})`;
  await client.query(
    `DELETE FROM month_revision; DELETE FROM audit_event WHERE ${AUDIT};
     ${fill('month_revision', revisions)}; ${fill('audit_event', audit)}`,
  );
}
