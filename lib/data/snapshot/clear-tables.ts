import 'server-only';
import pg from 'pg';
import { MIGRATION_TABLES } from './left-out';
import type { Session } from './session';

const name = pg.escapeIdentifier;

/** Keeps everyone else away from every table until the transaction ends. */
export async function lockTables(session: Session): Promise<void> {
  const { rows } = await session.query<{ table: string }>(
    `SELECT tablename AS table FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  await session.query(
    `LOCK TABLE ${rows.map(({ table }) => name(table)).join(', ')} IN ACCESS EXCLUSIVE MODE`,
  );
}

/**
 * Removes what a fresh database holds already (the figures that ship with the product), inside the caller's transaction.
 * Only the table's owner can: the triggers that refuse TRUNCATE are switched off for this one statement.
 */
export async function clearTables(session: Session): Promise<void> {
  const { rows } = await session.query<{ table: string; trigger: string | null; state: string }>(
    `SELECT c.relname AS table, t.tgname AS trigger, t.tgenabled AS state
     FROM pg_class c
     LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgtype & 32 <> 0 AND t.tgenabled <> 'D'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> ALL ($1)`,
    [MIGRATION_TABLES],
  );
  const tables = [...new Set(rows.map((row) => name(row.table)))];
  const guards = rows.flatMap(({ table, trigger, state }) =>
    trigger === null ? [] : [{ table, trigger, state }],
  );
  for (const { table, trigger } of guards) {
    await session.query(`ALTER TABLE ${name(table)} DISABLE TRIGGER ${name(trigger)}`);
  }
  await session.query(`TRUNCATE ${tables.join(', ')}`);
  for (const { table, trigger, state } of guards) {
    const enable = state === 'A' ? 'ENABLE ALWAYS' : 'ENABLE';
    await session.query(`ALTER TABLE ${name(table)} ${enable} TRIGGER ${name(trigger)}`);
  }
}
