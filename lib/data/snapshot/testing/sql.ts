import pg from 'pg';
import { inject } from 'vitest';

/** Runs statements as the superuser: what no rule of the product stands in the way of. */
export async function asAdmin(url: string, ...statements: readonly string[]): Promise<void> {
  const { admin } = inject('testDatabase');
  await query(Object.assign(new URL(admin), { pathname: new URL(url).pathname }).href, ...statements);
}

/** Runs statements on one connection; the rows of the last one. */
export async function query(
  url: string,
  ...statements: readonly string[]
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/**
 * A checksum of the whole content of each table, made by PostgreSQL alone, so that it owes nothing to what it tests.
 *
 * @param but a condition on audit_event's rows that count
 */
export async function sums(url: string, but = 'true'): Promise<Record<string, string>> {
  const tables = await query(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
     AND tablename NOT IN ('_prisma_migrations', 'migration_done', 'data_version') ORDER BY 1`,
  );
  const sumOf = (name: string) =>
    `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS sum
     FROM "${name}" t WHERE ${name === 'audit_event' ? but : 'true'}`;
  const found = await query(url, tables.map(({ name }) => sumOf(String(name))).join(' UNION ALL '));
  return Object.fromEntries(found.map(({ name, sum }) => [String(name), String(sum)]));
}
