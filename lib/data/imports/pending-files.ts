import 'server-only';
import { randomUUID } from 'node:crypto';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database, inTransaction, type Transaction } from '../database';
import { sha256 } from '../sha256';
import { IMPORT_KINDS, type ImportKind } from './import-types';

/** A file that somebody looks at before it is taken: theirs alone, and gone after a day. */
export type PendingFile = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly keptAt: Date;
};

/** As long as a preview can be gone on with; milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Of one person: who looks at more files than this has forgotten the first ones. */
const MOST_KEPT = 5;

/**
 * Keeps a file to be looked at. Those that are a day old go, whoever's they are, and of the person's own the oldest beyond
 * the few that are kept at a time.
 *
 * @param name as shown to people: without a path, 1 to 255 characters
 * @returns its id
 * @throws Forbidden
 */
export async function keepPendingFile(
  person: Person,
  file: Pick<PendingFile, 'kind' | 'name' | 'bytes'>,
  now: Date,
): Promise<string> {
  ensureMay(person, 'import-drafts');
  const id = randomUUID();
  await inTransaction(async (tx) => {
    await tx.pendingFile.deleteMany({
      where: { kind: { in: [...IMPORT_KINDS] }, keptAt: { lt: since(now) } },
    });
    const own = await tx.pendingFile.findMany({
      where: { personId: person.id, kind: { in: [...IMPORT_KINDS] } },
      orderBy: { keptAt: 'desc' },
      skip: MOST_KEPT - 1,
      select: { id: true },
    });
    await tx.pendingFile.deleteMany({ where: { id: { in: own.map((one) => one.id) } } });
    const { kind, name, bytes } = file;
    await tx.pendingFile.create({
      data: { id, personId: person.id, kind, name, bytes: new Uint8Array(bytes), keptAt: now },
    });
  });
  return id;
}

/**
 * Throws a file away that was looked at; nothing where it isn't there, or is somebody else's.
 *
 * @throws Forbidden
 */
export async function discardPendingFile(person: Person, id: string): Promise<void> {
  ensureMay(person, 'import-drafts');
  await dropPendingFile(database(), person, id);
}

/** The same within a transaction. */
export async function dropPendingFile(
  tx: Pick<Transaction, 'pendingFile'>,
  { id: personId }: Person,
  id: string,
): Promise<void> {
  await tx.pendingFile.deleteMany({ where: { id, personId } });
}

/** Whether a person's own file is still there. */
export async function isKept(
  db: Pick<Transaction, 'pendingFile'>,
  { id: personId }: Person,
  id: string,
): Promise<boolean> {
  return (await db.pendingFile.count({ where: { id, personId } })) > 0;
}

/** A person's own file; null where there is none, or its day is over. */
export async function readPendingFile(
  db: Pick<Transaction, 'pendingFile'>,
  { id: personId }: Person,
  id: string,
  now: Date,
): Promise<PendingFile | null> {
  const found = await db.pendingFile.findFirst({ where: { id, personId, keptAt: { gte: since(now) } } });
  const kind = IMPORT_KINDS.find((known) => known === found?.kind);
  if (found === null || kind === undefined) return null;
  const { name, bytes, keptAt } = found;
  return { id, kind, name, bytes, keptAt, sha256: sha256(bytes) };
}

/** The files that a person is looking at, the last one first. */
export async function loadPendingFiles(
  person: Person,
  now: Date,
): Promise<readonly Pick<PendingFile, 'id' | 'kind' | 'name' | 'keptAt'>[]> {
  ensureMay(person, 'import-drafts');
  const rows = await database().pendingFile.findMany({
    where: { personId: person.id, kind: { in: [...IMPORT_KINDS] }, keptAt: { gte: since(now) } },
    orderBy: { keptAt: 'desc' },
    select: { id: true, kind: true, name: true, keptAt: true },
  });
  return rows.map((row) => ({ ...row, kind: row.kind as ImportKind }));
}

function since(now: Date): Date {
  return new Date(now.getTime() - KEPT_FOR);
}
