import 'server-only';
import { CREDENTIAL_COLUMNS, CREDENTIAL_TABLES, MIGRATION_TABLES, PASSING_TABLES } from './left-out';
import type { Session } from './session';

/** A table as the database's own catalogue describes it. */
export type Table = {
  readonly name: string;
  /** In the table's order; `type` as PostgreSQL writes it, such as `timestamp(3) with time zone`. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The columns of the primary key, in its order. */
  readonly key: readonly string[];
  /** The tables that its foreign keys point to. */
  readonly refersTo: readonly string[];
};

/**
 * The tables that a snapshot holds, in an order in which every table comes after those it refers to.
 *
 * @param credentials false: without the tables and columns of credentials
 * @throws when a table has no primary key (its rows would have no order), or foreign keys go in a circle
 */
export async function snapshotTables(session: Session, credentials: boolean): Promise<Table[]> {
  const { rows } = await session.query<Table>(`
    SELECT c.relname AS name,
      (SELECT coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum), '[]')
         FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT coalesce(json_agg(a.attname ORDER BY k.place), '[]')
         FROM pg_index i
         CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
        WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
      (SELECT coalesce(json_agg(DISTINCT target.relname), '[]')
         FROM pg_constraint f JOIN pg_class target ON target.oid = f.confrelid
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS "refersTo"
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    ORDER BY c.relname COLLATE "C"`);
  const out = new Set([...MIGRATION_TABLES, ...PASSING_TABLES, ...(credentials ? [] : CREDENTIAL_TABLES)]);
  return inOrderOfReference(
    rows.filter(({ name }) => !out.has(name)).map((row) => tableOf(row, credentials)),
  );
}

function tableOf(row: Table, credentials: boolean): Table {
  if (row.key.length === 0)
    throw new Error(`table ${row.name} has no primary key, so its rows have no order`);
  const hidden = credentials ? [] : (CREDENTIAL_COLUMNS[row.name] ?? []);
  return { ...row, columns: row.columns.filter(({ name }) => !hidden.includes(name)) };
}

function inOrderOfReference(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const blocked = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter(({ refersTo }) => !refersTo.some((name) => blocked.has(name)));
    if (ready.length === 0) throw new Error(`foreign keys go in a circle among ${[...blocked].join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}
