import 'server-only';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { fileOf, MANIFEST, type Manifest } from './manifest';
import { migrationsApplied } from './migrations-applied';
import { makeFolder } from './new-folder';
import { rowLines } from './row-text';
import { inSession, inTransaction, type Session } from './session';
import { snapshotTables, type Table } from './tables';

/** Where a snapshot goes, and what of. */
export type Export = {
  /** The database, as any role that may read everything. */
  readonly url: string;
  /** The new folder, absolute. */
  readonly out: string;
  readonly credentials: boolean;
  /** Of the product, as in package.json. */
  readonly version: string;
  /** Ends the export early; nothing is left. */
  readonly signal: AbortSignal;
};

/**
 * Writes one consistent snapshot of everything into a new folder: a file of JSON lines for each table, and
 * `manifest.json`. It is the state of one moment, however long it takes and whatever is written meanwhile. Memory stays
 * bounded. An audit row tells of it; being written after the moment, it isn't in the snapshot.
 *
 * @returns the manifest
 * @throws Forbidden · FolderRefused when the folder exists or can't be written
 */
export async function exportEverything(person: Person, question: Export, now: Date): Promise<Manifest> {
  ensureMay(person, 'export-everything');
  const { url, out, credentials, version, signal } = question;
  return makeFolder(out, (draft) =>
    inSession(url, 'kpi-export', async (session) => {
      const manifest = await inTransaction(session, 'ISOLATION LEVEL REPEATABLE READ READ ONLY', async () => {
        const tables: Manifest['tables'] = [];
        for (const table of await snapshotTables(session, credentials)) {
          tables.push(await writeTable(session, table, draft, signal));
        }
        const migrations = await migrationsApplied(session);
        const takenAt = now.toISOString();
        return {
          product: 'kpi-dashboard-1823',
          version,
          format: 1,
          takenAt,
          credentials,
          migrations,
          tables,
        } as const;
      });
      const text = `${JSON.stringify(manifest, null, 2)}\n`;
      await writeFile(path.join(draft, MANIFEST), async (write) => write(text));
      signal.throwIfAborted();
      // Before the folder gets its name: there is no export that nobody knows of.
      await recordExport(
        session,
        person,
        { out, manifest: createHash('sha256').update(text).digest('hex') },
        now,
      );
      return manifest;
    }),
  );
}

async function writeTable(session: Session, table: Table, folder: string, signal: AbortSignal) {
  const hash = createHash('sha256');
  let rows = 0;
  await writeFile(path.join(folder, fileOf(table.name)), async (write) => {
    for await (const lines of rowLines(session, table)) {
      signal.throwIfAborted();
      const text = lines.map((line) => `${line}\n`).join('');
      hash.update(text);
      rows += lines.length;
      await write(text);
    }
  });
  const columns = table.columns.map((column) => column.name);
  return { name: table.name, columns, rows, sha256: hash.digest('hex') };
}

/** A new file (0600), on disk when this returns. */
async function writeFile(
  place: string,
  fill: (write: (text: string) => Promise<unknown>) => Promise<unknown>,
) {
  const file = await open(place, 'wx', 0o600);
  try {
    await fill((text) => file.writeFile(text));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function recordExport(session: Session, person: Person, details: Record<string, string>, now: Date) {
  await session.query(
    `INSERT INTO audit_event (happened_at, kind, subject, details, person_id) VALUES ($1, 'exported', 'everything', $2, $3)`,
    [now, JSON.stringify(details), person.id],
  );
}
