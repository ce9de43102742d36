import 'server-only';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { advanceSequences } from './advance-sequences';
import { clearTables, lockTables } from './clear-tables';
import { fillTable } from './fill-table';
import { tablesThatFit } from './fits';
import { fileOf, type Manifest } from './manifest';
import { openSnapshot } from './open-snapshot';
import { RestoreRefused } from './restore-refused';
import { rowLines } from './row-text';
import { inSession, inTransaction, type Session } from './session';
import type { Table } from './tables';
import { refuseUsed } from './untouched';

/** What is restored, and where. */
export type Restore = {
  /** The database, as the role that owns the tables. */
  readonly url: string;
  /** The folder that an export made, absolute. */
  readonly folder: string;
  /** Ends the restore early; nothing has changed. */
  readonly signal: AbortSignal;
};

/**
 * Puts a snapshot into a database that nobody has used, in one transaction: what shipped is removed, every row goes
 * through the same constraints and triggers as when it was made, and before the commit every table is read back and
 * compared with the manifest. Then one audit row is added, the only one that the snapshot hasn't.
 *
 * @returns the manifest
 * @throws Forbidden · RestoreRefused, nothing changed: the folder isn't what was exported, the schema is another, the
 *   database isn't empty or is in use, or a row breaks a rule (which one is said)
 */
export async function restoreEverything(person: Person, question: Restore, now: Date): Promise<Manifest> {
  ensureMay(person, 'export-everything');
  const { url, folder, signal } = question;
  const manifest = await openSnapshot(folder);
  await inSession(url, 'kpi-restore', (session) =>
    inTransaction(session, 'ISOLATION LEVEL READ COMMITTED', async () => {
      const tables = await tablesThatFit(session, manifest);
      await refuseUsed(session);
      await lockTables(session);
      await refuseUsed(session); // now that nothing can change any more
      await clearTables(session);
      for (const table of tables)
        await fillTable(session, table, path.join(folder, fileOf(table.name)), signal);
      await advanceSequences(session);
      await holdRules(session);
      for (const table of tables) await compare(session, table, manifest);
      signal.throwIfAborted();
      await recordRestore(session, person, manifest, now);
    }),
  );
  return manifest;
}

/** The rules over rows of several tables, which are looked at when all are there: who might do what was done. */
async function holdRules(session: Session): Promise<void> {
  await session.query('SET CONSTRAINTS ALL IMMEDIATE').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new RestoreRefused(`the rows together break a rule: ${reason}`);
  });
}

async function compare(session: Session, table: Table, manifest: Manifest): Promise<void> {
  const hash = createHash('sha256');
  for await (const lines of rowLines(session, table)) for (const line of lines) hash.update(`${line}\n`);
  const expected = manifest.tables.find(({ name }) => name === table.name);
  if (hash.digest('hex') === expected?.sha256) return;
  throw new RestoreRefused(
    `table ${table.name} read back isn't what was exported: the database made other values of the same text`,
  );
}

async function recordRestore(session: Session, person: Person, manifest: Manifest, now: Date): Promise<void> {
  const { takenAt, version } = manifest;
  await session.query(
    `INSERT INTO audit_event (happened_at, kind, subject, details, person_id) VALUES ($1, 'restored', 'everything', $2, $3)`,
    [now, JSON.stringify({ takenAt, version }), person.id],
  );
}
