import 'server-only';
import { randomUUID } from 'node:crypto';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database } from '../database';

/** A book's file that somebody sent and looks at before proposing it. */
export type PendingBook = { readonly id: string; readonly name: string; readonly bytes: Uint8Array };

const LONGEST_NAME = 255;

/**
 * Keeps a file while whoever sent it looks at it: the last one of each person.
 *
 * @returns its id
 * @throws Forbidden
 */
export async function keepPendingBook(
  person: Person,
  { name, bytes }: Omit<PendingBook, 'id'>,
  now: Date,
): Promise<string> {
  ensureMay(person, 'propose');
  const id = randomUUID();
  const data = {
    id,
    personId: person.id,
    kind: 'book',
    name: nameOf(name),
    bytes: Buffer.from(bytes),
    keptAt: now,
  };
  await database().$transaction(async (tx) => {
    await tx.pendingFile.deleteMany({ where: { personId: person.id, kind: 'book' } });
    await tx.pendingFile.create({ data });
  });
  return id;
}

/**
 * The file that a person sent; null where it isn't theirs, or is gone.
 *
 * @throws Forbidden
 */
export async function loadPendingBook(person: Person, id: string): Promise<PendingBook | null> {
  ensureMay(person, 'propose');
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const row = await database().pendingFile.findFirst({ where: { id, personId: person.id, kind: 'book' } });
  return row && { id: row.id, name: row.name, bytes: row.bytes };
}

/**
 * Forgets a file once it was proposed.
 *
 * @throws Forbidden
 */
export async function dropPendingBook(person: Person, id: string): Promise<void> {
  ensureMay(person, 'propose');
  await database().pendingFile.deleteMany({ where: { id, personId: person.id, kind: 'book' } });
}

/** What a browser calls a file, fit to be stored. */
function nameOf(name: string): string {
  const visible = name.replace(/[\p{Cc}\p{Cs}]/gu, '').trim();
  return [...visible].slice(0, LONGEST_NAME).join('') || 'book.json';
}
