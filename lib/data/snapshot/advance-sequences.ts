import 'server-only';
import pg from 'pg';
import type { Session } from './session';

/** A sequence that gives a column its values. */
export type Sequence = { readonly sequence: string; readonly table: string; readonly column: string };

/** Every sequence of the schema `public` that belongs to a column. */
export async function sequences(session: Session): Promise<Sequence[]> {
  const { rows } = await session.query<Sequence>(`
    SELECT s.relname AS sequence, c.relname AS table, a.attname AS column
    FROM pg_class s
    JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.deptype IN ('a', 'i')
    JOIN pg_class c ON c.oid = d.refobjid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
    WHERE s.relkind = 'S' AND s.relnamespace = 'public'::regnamespace ORDER BY s.relname`);
  return rows;
}

/** Sets every sequence behind the greatest value of its column. Taken back with the transaction, as setval is not. */
export async function advanceSequences(session: Session): Promise<void> {
  for (const { sequence, table, column } of await sequences(session)) {
    const {
      rows: [greatest],
    } = await session.query<{ next: string }>(
      `SELECT coalesce(max(${pg.escapeIdentifier(column)}), 0) + 1 AS next FROM ${pg.escapeIdentifier(table)}`,
    );
    await session.query(
      `ALTER SEQUENCE ${pg.escapeIdentifier(sequence)} RESTART WITH ${BigInt(greatest?.next ?? 1)}`,
    );
  }
}
